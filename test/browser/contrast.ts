/**
 * Lists each text on the page whose contrast with its background is below 4.5 (WCAG 2 AA).
 *
 * It runs in the browser, so it cannot use anything from outside.
 */
export function findPoorContrast(): string[] {
  const parse = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = parse(color).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element: Element): string => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      const [, , , alpha = 1] = parse(color);
      if (alpha > 0) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  const poor = new Set<string>();
  for (const element of document.body.querySelectorAll('*')) {
    const own = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
    if (!own || element.getClientRects().length === 0) continue;
    const [one, other] = [getComputedStyle(element).color, behind(element)].map(luminance);
    const [light = 0, dark = 0] = [one ?? 0, other ?? 0].sort((a, b) => b - a);
    const ratio = (light + 0.05) / (dark + 0.05);
    if (ratio < 4.5) {
      poor.add(`${element.tagName}.${element.className}: ${ratio.toFixed(2)}`);
    }
  }
  return [...poor];
}
