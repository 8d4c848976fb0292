import { useData } from 'vitepress';
import { defineComponent, h, onMounted, ref, watch } from 'vue';

let drawn = 0;

/** Draws a diagram in the browser, in the colours of the page. */
export const Mermaid = defineComponent({
  props: { source: { type: String, required: true } },
  setup({ source }) {
    const { isDark } = useData();
    const svg = ref('');
    async function draw() {
      const { default: mermaid } = await import('mermaid');
      const theme = isDark.value ? 'dark' : 'default';
      mermaid.initialize({ startOnLoad: false, theme, securityLevel: 'strict' });
      drawn += 1;
      svg.value = (await mermaid.render(`diagram-${drawn}`, decodeURIComponent(source))).svg;
    }
    onMounted(draw);
    watch(isDark, draw);
    return () => h('div', { class: 'diagram', innerHTML: svg.value });
  },
});
