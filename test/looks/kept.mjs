/** What is seen beside what was kept of it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { differenceOf } from './pictures.mjs';

/** Of all pixels so many may differ: letters are smoothed a little otherwise from one version of Chromium to the next. */
const tolerance = 0.004;

/** @param {Map<string, Uint8Array>} looks by the files that keep them */
export function keep(looks) {
  for (const [file, picture] of looks) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, picture);
  }
}

/**
 * @param {string} differing a folder for the looks that differ; it is emptied first
 * @returns {Promise<string[]>} what somebody has to look at
 */
export async function compare(page, looks, differing) {
  rmSync(differing, { recursive: true, force: true });
  const complaints = [];
  for (const [file, picture] of looks) {
    const share = existsSync(file) && (await differenceOf(page, readFileSync(file), picture));
    if (share !== false && share <= tolerance) continue;
    keep(new Map([[join(differing, basename(file)), picture]]));
    complaints.push(
      `${basename(file)}: ${share === false ? 'new' : `${(share * 100).toFixed(2)} % of the pixels differ`}`,
    );
  }
  return complaints;
}

/** The files of a folder that keep none of these looks. */
export function gone(folder, looks) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((file) => !looks.has(file));
}
