/**
 * Copies commands and opens the operation that a link points to. The page is complete without it: its buttons
 * stay hidden until it runs.
 */
export const script = `
const status = document.getElementById('copied');
for (const button of document.querySelectorAll('button[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const command = button.previousElementSibling;
    try {
      await navigator.clipboard.writeText(command.textContent);
      status.textContent = 'Command copied';
      button.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(command);
      status.textContent = 'Command selected';
      button.textContent = 'Selected: press Ctrl+C';
    }
  });
}
const openTarget = () => {
  const target = document.getElementById(location.hash.slice(1));
  if (target?.tagName === 'DETAILS') target.open = true;
};
addEventListener('hashchange', openTarget);
openTarget();
`;
