// Sizes of what a browser loads, compressed, against the budgets. Ends with exit code 1 when one is broken.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const ASSETS = process.argv[2] ?? resolve(import.meta.dirname, '../../assets');
const KB = 1024;

/** Files below a folder whose names end so. */
function below(folder, end) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith(end)).map((file) => join(folder, file)).sort();
}

/** The module and all that it imports. `import(…)` is loaded when needed, by those who need it, and is not followed. */
function imports(entry, seen = new Set()) {
  if (seen.has(entry) || !existsSync(entry)) return seen;
  seen.add(entry);
  const text = readFileSync(entry, 'utf8');
  for (const [, path] of text.matchAll(/^\s*(?:import|export)\b(?!\s*\()[^'";]*["']([^'"]+)["']/gm)) {
    const file = resolve(dirname(entry), path);
    if (!existsSync(file)) throw new Error(`${relative(ASSETS, entry)} imports ${path}, which is not there`);
    imports(file, seen);
  }
  return seen;
}

const js = join(ASSETS, 'js');
const loader = join(js, 'widget.js');
const worker = join(js, 'worker.js');
const desk = join(ASSETS, 'css', 'desk.css');
const rows = [
  { name: 'JS of a buyer page', limit: 8 * KB, files: [...imports(join(js, 'app.js'))] },
  // Whatever the console loads on demand is one of ours, so all of them are the upper bound.
  { name: 'JS of the console', limit: 20 * KB, files: below(js, '.js').filter((file) => file !== loader && file !== worker) },
  { name: 'CSS of a buyer page', limit: 10 * KB, files: below(join(ASSETS, 'css'), '.css').filter((file) => file !== desk) },
  { name: 'loader of the widget', limit: 2 * KB, files: existsSync(loader) ? [loader] : [] },
];

let broken = 0;
for (const { name, limit, files } of rows) {
  const sizes = files.map((file) => [relative(ASSETS, file), gzipSync(readFileSync(file)).length]);
  const bytes = sizes.reduce((sum, [, size]) => sum + size, 0);
  const over = bytes > limit;
  if (over) broken += 1;
  console.log(`${over ? 'OVER ' : 'ok   '}${name}: ${bytes} of ${limit} bytes gz in ${files.length} files`);
  if (over) for (const [file, size] of sizes) console.log(`       ${size} ${file}`);
}
if (broken > 0) process.exitCode = 1;
