// Made by `npm run manifest`: types are checked also before it is there.
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}

declare module '*.css';
