/** Where a still is written. Nothing of it is there before all of it is made. */
import { access, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { Refusal } from './refusal.mjs';

/** Longer names are cut by some systems. */
const longestName = 80;
const endings = { html: '.html', svg: '.svg', png: '.png', code: '.txt' };

/** What a still is of, in the order in which its name tells it; what else it is told only changes its looks. */
const subject = [
  ...['group', 'groups', 'indicator', 'indicators', 'locality', 'localities', 'of', 'level'],
  ...['period', 'from', 'to', 'as-of', 'part-id'],
];

/** A folder, or a folder and the name that the files share: "out/", "out/the-kpi", "the-kpi.svg". */
export async function targetOf({ out, widget, lang, attributes: { own } }) {
  const isFolder = /[\\/]$/.test(out) || (await stat(out).catch(() => undefined))?.isDirectory();
  if (!isFolder)
    return { folder: resolve(dirname(out)), name: basename(out).replace(/\.(html|svg|png|txt)$/i, '') };
  const named = [widget, ...subject.map((name) => own[name]), lang === 'vi' ? undefined : lang];
  return { folder: resolve(out), name: fileNameOf(named.filter(Boolean).join('-')) };
}

/** Nothing of another still is lost unnoticed. */
export async function refuseExisting({ folder, name }, { forms, replaces }, words) {
  if (replaces) return;
  const paths = forms.map((form) => join(folder, name + endings[form]));
  const isThere = await Promise.all(
    paths.map((path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    ),
  );
  const existing = paths.filter((_, n) => isThere[n]);
  if (existing.length > 0) throw new Refusal(words.exists(existing));
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
