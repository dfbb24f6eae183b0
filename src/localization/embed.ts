import { msg, str } from '@lit/localize';

/** In a frame whose address names no widget, or one that there is not. */
export function unknownWidgetWords(known: string): string {
  return msg(str`Địa chỉ của khung nhúng cần widget=…, một trong: ${known}.`, {
    id: 'embed.unknown-widget',
  });
}
