/** A string in code that ajv compiled: it writes strings as JSON does, and no templates or regular expressions. */
const literal = /"(?:[^"\\\n]|\\.)*"/g;

/** A text that no pattern for code matches: names and pointers. */
const harmless = /^"[\w/.#~%{}-]*"$/;

/**
 * Edits compiled code while strings are replaced by marks: values and names of the document may look like code.
 *
 * @param hides - which strings are replaced: those that may look like code, or all
 */
export function editedCode(
  code: string,
  hides: 'suspicious' | 'all',
  edit: (code: string) => string,
): string {
  const marks = new Map<string, string>();
  const strings: string[] = [];
  const marked = code.replace(literal, (text) => {
    if (hides === 'suspicious' && harmless.test(text)) return text;
    // Equal strings have equal marks: patterns compare them.
    const mark = marks.get(text) ?? `"§${strings.push(text) - 1}"`;
    marks.set(text, mark);
    return mark;
  });
  return edit(marked).replace(/"§(\d+)"/g, (_, index) => strings[Number(index)] ?? '');
}
