/**
 * Copies a text. A page without HTTPS, or a frame, may not do so by itself: then as of old, from `field`, which stays selected
 * for the reader's own hand where that fails, too.
 * @returns whether it is copied
 */
export async function copyText(text: string, field: HTMLTextAreaElement): Promise<boolean> {
  field.hidden = true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const { activeElement } = field.getRootNode() as ShadowRoot;
    field.hidden = false;
    field.value = text;
    field.focus();
    field.select();
    field.hidden = document.execCommand('copy');
    if (field.hidden) (activeElement as HTMLElement | null)?.focus();
    return field.hidden;
  }
}
