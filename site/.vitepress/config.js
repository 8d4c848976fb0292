import { existsSync } from 'node:fs';
import { slug } from 'github-slugger';
import { defineConfig } from 'vitepress';
import { contents, pageOf } from '../contents.js';

const repository = 'https://github.com/scenario-patch/scenario-patch';
const base = process.env.SITE_BASE || '/';
const pages = new URL('../pages/', import.meta.url);

/** Links from the pages to content that is shown as is. */
const beside = [
  { text: 'The document', link: '/reference/index.html', target: '_self' },
  ...(process.env.SITE_REPORT
    ? [{ text: 'Contract report', link: '/report.html', target: '_self' }]
    : []),
];

export default defineConfig({
  title: 'scenario-patch',
  description:
    'A typed client, a command line and a contract suite for the Scenario API’s patch operation',
  lang: 'en',
  base,
  srcDir: 'pages',
  outDir: 'dist',
  cleanUrls: false,
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  markdown: {
    // As on GitHub, where the same pages are shown.
    anchor: { slugify: (text) => slug(text) },
    config(md) {
      const fence = md.renderer.rules.fence;
      md.renderer.rules.fence = (tokens, index, ...rest) => {
        const { info, content } = tokens[index];
        if (info.trim() !== 'mermaid') return fence(tokens, index, ...rest);
        return `<Mermaid source="${encodeURIComponent(content)}" />`;
      };
    },
  },
  themeConfig: {
    search: { provider: 'local' },
    nav: beside,
    socialLinks: [{ icon: 'github', link: repository }],
    outline: [2, 3],
    sidebar: contents.map(({ text, pages: own }) => ({
      text,
      items: own
        .filter(([, file]) => existsSync(new URL(pageOf(file), pages)))
        .map(([name, file]) => ({
          text: name,
          link: `/${pageOf(file).replace(/(index)?\.md$/, '')}`,
        })),
    })),
  },
});
