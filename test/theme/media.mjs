// A page with every widget on it, for tests of what a reader's own colours and paper make of them.
import { readFileSync } from 'node:fs';
import { page, types } from '../module/host.mjs';

const feed = (name) => [types.json, readFileSync(new URL(`../../demo/feeds/${name}.json`, import.meta.url))];

const index = `
  <chiso-picker></chiso-picker>
  <chiso-kpi indicator="tong-diem" trend></chiso-kpi>
  <chiso-progress indicator="tong-diem" pace></chiso-progress>
  <chiso-compare indicator="tong-diem" limit="8" reference="average median target"></chiso-compare>
  <chiso-compare indicators="cong-khai-minh-bach tien-do-giai-quyet" localities="01 48"></chiso-compare>
  <chiso-trend indicator="tong-diem" localities="48 79 01 31 92" reference="average"></chiso-trend>
  <chiso-ranking indicator="tong-diem" limit="4"></chiso-ranking>
  <chiso-profile group="nam-nhom" localities="48 79 01"></chiso-profile>
  <chiso-profile group="nam-nhom" view="bars"></chiso-profile>`;
const district = `
  <chiso-breakdown indicator="dich-vu-cong-truc-tuyen-cap-huyen" locality="cho-lach"></chiso-breakdown>
  <chiso-rollout indicators="chuan-hoa-du-lieu-dan-cu" level="commune"></chiso-rollout>`;

export const files = {
  '/chi-so-phuc-vu.json': feed('chi-so-phuc-vu'),
  '/cho-lach.json': feed('cho-lach'),
  '/all': [
    types.html,
    page(
      `<chiso-feed src="/chi-so-phuc-vu.json" locality="48">${index}</chiso-feed>
      <chiso-feed src="/cho-lach.json" locality="phu-phung">${district}</chiso-feed>`,
    ),
  ],
};

/** Draws every chart: those that are far from the screen are not drawn yet. */
export async function drawAll(tab) {
  await tab.setViewport({ width: 900, height: 9000 });
  await tab.evaluate(() => new Promise((done) => setTimeout(done, 300)));
}
