/** Where a still is written. Nothing of it is there before all of it is made. */
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { Refusal } from './refusal.mjs';

/** Longer names are cut by some systems. */
const longestName = 80;
const endings = { html: '.html', svg: '.svg', png: '.png', code: '.txt' };

/** A folder, or a folder and the name that the files share: "out/", "out/the-kpi", "the-kpi.svg". */
export async function targetOf({ out, widget, attributes: { own } }) {
  const isFolder = /[\\/]$/.test(out) || (await stat(out).catch(() => undefined))?.isDirectory();
  const { indicator, group, indicators, locality, of, level } = own;
  const named = [widget, indicator ?? group ?? indicators, locality ?? of ?? level].filter(Boolean);
  if (isFolder) return { folder: resolve(out), name: fileNameOf(named.join('-')) };
  return { folder: resolve(dirname(out)), name: basename(out).replace(/\.(html|svg|png|txt)$/i, '') };
}

/** @returns {Promise<Record<string, string>>} the path of each form */
export async function writeForms({ folder, name }, forms, words) {
  const paths = Object.fromEntries(
    Object.keys(forms).map((form) => [form, join(folder, name + endings[form])]),
  );
  const unfinished = (path) => `${path}.${process.pid}.part`;
  try {
    await mkdir(folder, { recursive: true });
    for (const [form, path] of Object.entries(paths)) await writeFile(unfinished(path), forms[form]);
    for (const path of Object.values(paths)) await rename(unfinished(path), path);
  } catch (error) {
    for (const path of Object.values(paths)) await rm(unfinished(path), { force: true });
    throw new Refusal(words.unwritable(error.path ?? folder, error.code));
  }
  return paths;
}

/** Letters and digits that every system takes. */
function fileNameOf(words) {
  const folded = words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  return folded
    .match(/[a-z0-9]+/g)
    .join('-')
    .slice(0, longestName);
}
