/** What stands before an element; Firefox tells the attribute from which it comes, not its value. */
export function contentBefore(element: HTMLElement): string {
  const { content } = getComputedStyle(element, '::before');
  return content.replace(/attr\(([\w-]+)\)/, (_, name: string) => JSON.stringify(element.getAttribute(name)));
}
