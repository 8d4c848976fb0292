import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path/posix';
import { readArguments, runCommand } from '../cli/commandLine.js';
import { contents, pageOf } from './contents.js';

const help = `Usage: npm run docs [-- options]

Builds site/dist/: the pages of the project with search, the reference of the document, and the report
of the last contract run, if any (reports/report.html). It uses the network only to install its own
packages the first time. A dead link makes it fail.

  --base PATH  the base path of the site, such as /scenario-patch/ (default: /)
  --serve      serve the site on this machine until Ctrl-C
  --help       this text

Exit codes: 0 built, 1 a page is wrong, 2 could not run.`;

const site = import.meta.dirname;
const root = dirname(site);
const pages = join(site, 'pages');
const blob = 'https://github.com/scenario-patch/scenario-patch/blob/main/';
const vitepress = join(site, 'node_modules/vitepress/bin/vitepress.js');

function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: site,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env, DO_NOT_TRACK: '1' },
  });
  if (error) console.error(error.message);
  return status ?? 2;
}

function main() {
  const { values } = readArguments({
    options: {
      base: { type: 'string', default: '/' },
      serve: { type: 'boolean', default: false },
    },
  });
  if (!existsSync(vitepress) && run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])) {
    return 2;
  }
  const files = contents.flatMap((group) => group.pages.map(([, file]) => file)).filter(isThere);
  const unlisted = readdirSync(join(root, 'docs'))
    .map((name) => `docs/${name}`)
    .filter((file) => !files.includes(file));
  if (unlisted.length > 0) {
    console.error(`site/contents.js does not list ${unlisted.join(', ')}.`);
    return 1;
  }
  rmSync(pages, { recursive: true, force: true });
  for (const file of files) {
    const page = join(pages, pageOf(file));
    mkdirSync(dirname(page), { recursive: true });
    writeFileSync(page, withLinks(readFileSync(join(root, file), 'utf8'), file, files));
  }
  const hasReport = copyStatic();
  const status = run(process.execPath, [vitepress, 'build'], {
    SITE_BASE: values.base,
    SITE_REPORT: hasReport ? '1' : '',
  });
  if (status !== 0) return 1;
  console.log(
    `Wrote site/dist/: ${files.length} pages, the reference${hasReport ? ' and the last contract report' : ''}.`,
  );
  return values.serve ? run(process.execPath, [vitepress, 'preview']) : 0;
}

function isThere(file) {
  return existsSync(join(root, file));
}

/** A page's text, with links to pages of the site, or else to the repository. */
function withLinks(text, file, files) {
  return text
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part) => (part.startsWith('```') ? part : part.replace(/\]\(([^)\s]+)\)/g, linked)))
    .join('');

  function linked(_, target) {
    const [path, heading] = target.replace(blob, '/').split('#');
    if (/^[a-z]+:/.test(path)) return `](${target})`;
    if (path === '') return `](#${heading})`;
    const wanted = path.startsWith('/') ? path.slice(1) : join(dirname(file), path);
    const suffix = heading === undefined ? '' : `#${heading}`;
    if (!files.includes(wanted)) {
      if (!isThere(wanted)) throw new Error(`${file} links to ${path}, which does not exist.`);
      return `](${blob}${wanted}${suffix})`;
    }
    return `](${relative(dirname(`/${pageOf(file)}`), `/${pageOf(wanted)}`)}${suffix})`;
  }
}

/** Copies the content that is shown as is; returns whether there is a report. */
function copyStatic() {
  const reference = join(pages, 'public/reference');
  mkdirSync(reference, { recursive: true });
  copyFileSync(join(site, 'reference.html'), join(reference, 'index.html'));
  copyFileSync(join(root, 'generated/openapi.json'), join(reference, 'openapi.json'));
  cpSync(
    join(site, 'node_modules/@scalar/api-reference/dist/browser/standalone.js'),
    join(reference, 'standalone.js'),
  );
  const report = join(root, 'reports/report.html');
  if (!existsSync(report)) return false;
  copyFileSync(report, join(pages, 'public/report.html'));
  return true;
}

await runCommand(main, help);
