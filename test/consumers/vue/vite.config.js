import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('chiso-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
