/** All words of the command itself, in Vietnamese and English. Those of figures and faults are the widgets'. */

const names = (list) => list.join(', ');

/** Why a file is not read or written, by the names that Node gives. */
const viReasons = {
  ENOENT: 'không có tệp hay thư mục này',
  EISDIR: 'đó là một thư mục',
  EACCES: 'không có quyền',
  address: 'địa chỉ không đúng',
};
const enReasons = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  EACCES: 'access is denied',
  address: 'the address is wrong',
};

const vi = {
  usage: () => `Cách dùng: chiso-still TỆP KHUNG [thuộc-tính=giá-trị …] [lựa chọn]

Tạo bản tĩnh của một khung: HTML chỉ có chữ và bảng, ảnh SVG và PNG, và mã nhúng. Dùng cho trang không
cho phép gì thêm, cho thư điện tử và bản in.

  TỆP                   tệp số liệu, hoặc địa chỉ http(s) của nó
  KHUNG                 kpi, progress, compare, trend, ranking, breakdown, rollout, profile hay board
  thuộc-tính=giá-trị    như trên thẻ của khung; với bảng CSV thêm locale=vi, columns="value: Kết quả; …"

  --form html|svg|png|code   chỉ dạng này, có thể lặp lại (mặc định: tất cả)
  --out NƠI                  thư mục, hoặc tên chung của các tệp (mặc định: thư mục hiện tại)
  --lang vi|en               ngôn ngữ (mặc định: theo LANG, không thì vi)
  --width 640                chiều rộng của ảnh, điểm ảnh CSS
  --theme light|dark         nền sáng hay tối của ảnh (mặc định: light)
  --base /chiso/             nơi đặt chiso.js trên cổng, cho mã nhúng
  --src ĐỊA-CHỈ              địa chỉ của tệp số liệu trên cổng (mặc định: tên tệp)
  --help                     hiện phần này

Ví dụ: chiso-still cds.json kpi indicator=ky-so locality=a --src /so-lieu/cds.json
Cần puppeteer-core (npm install puppeteer-core) và Chromium, Chrome hoặc Edge trên máy này.
`,
  missing: () => 'Cần TỆP và KHUNG. Xem chiso-still --help.',
  unknownOption: (name, known) => `Không có lựa chọn "${name}". Có: ${names(known)}.`,
  needsValue: (name) => `Lựa chọn "${name}" cần một giá trị.`,
  wrongValue: (name, value, expected) => `"${name}" cần ${expected}, nhận "${value}".`,
  oneOf: (list) => `một trong: ${names(list)}`,
  pixels: (least, most) => `một số nguyên từ ${least} đến ${most}`,
  twice: (name) => `Thuộc tính "${name}" có hai lần.`,
  unknownWidget: (name, known) => `Không có khung "${name}". Có: ${names(known)}.`,
  noFigure: (name, known) =>
    `"${name}" không hiện số liệu nào, nên không có bản tĩnh. Bản tĩnh có cho: ${names(known)}.`,
  unknownAttribute: (name, widget, known) =>
    `Bản tĩnh của chiso-${widget} không nhận thuộc tính "${name}". Nhận: ${names(known)}.`,
  unreadable: (place, reason) => `Không đọc được "${place}": ${viReasons[reason] ?? reason}.`,
  unwritable: (place, reason) => `Không ghi được "${place}": ${viReasons[reason] ?? reason}.`,
  notBuilt: () => 'Chưa có dist/: chạy npm run build trước.',
  noPuppeteer: () => 'Thiếu puppeteer-core: chạy npm install puppeteer-core trong thư mục này.',
  noBrowser: () =>
    'Không tìm thấy trình duyệt: cài Chromium, Chrome hoặc Edge, hoặc đặt CHROME_PATH (trên Debian: apt-get install chromium).',
  noSuchBrowser: (path) => `CHROME_PATH không phải là một chương trình: ${path}`,
  browserFailed: (path, reason) => `Không mở được trình duyệt ${path}: ${reason}`,
  notShown: (widget, reasons) => `chiso-${widget}: ${reasons.join(' · ')}`,
  failed: (reason) => `Không vẽ được khung: ${reason}`,
  tooTall: (height, most) =>
    `Ảnh PNG cao ${height} điểm ảnh, quá mức ${most} mà trình duyệt vẽ được: tăng --width, hoặc chỉ lấy các dạng khác bằng --form.`,
  harmed: (name, value) =>
    `Lưu ý: bộ lọc của một số trình soạn thảo làm hỏng ${name}="${value}"; ở đó dùng bản tĩnh.`,
  made: (day) => `Bản tĩnh, lập ${day}; không tự cập nhật.`,
  day: (date) => `ngày ${date.getDate()} tháng ${date.getMonth() + 1} năm ${date.getFullYear()}`,
  elementForm: () =>
    '1. Thẻ riêng, khi mẫu trang hoặc trình soạn thảo giữ được thẻ lạ (dòng script: một lần cho cả trang)',
  blockForm: () =>
    '2. Khối đánh dấu, khi trình soạn thảo chỉ giữ div và data- (dòng script ở trên: trong mẫu trang)',
  frameForm: () => '3. Trang con, khi trình soạn thảo chỉ giữ iframe',
  stillForm: () => '4. Bản tĩnh, khi không giữ gì thêm; cho thư điện tử và bản in: chữ và bảng, hoặc ảnh',
  noFrameForTables: () => '(không dùng được: trang con chỉ nhận tệp JSON của Chiso, không nhận bảng)',
  noFrameForOthers: () => '(không dùng được: trang con chỉ nhận số liệu cùng máy chủ với nó)',
  srcOfFrame: (src) =>
    `(trang con tìm ${src} cạnh embed.html; nên cho địa chỉ đầy đủ bằng --src, ví dụ --src /so-lieu/${src})`,
  tooLong: (count, file) => `(một dòng, ${count} ký tự: xem ${file})`,
};

const en = {
  usage: () => `Usage: chiso-still FEED WIDGET [attribute=value …] [options]

Makes a still of a widget: HTML of text and tables only, a picture as SVG and PNG, and the embed code. For pages
that allow nothing else, for e-mail and for print.

  FEED                  the file with the figures, or its http(s) address
  WIDGET                kpi, progress, compare, trend, ranking, breakdown, rollout, profile or board
  attribute=value       as on the widget's tag; for a CSV table also locale=vi, columns="value: Kết quả; …"

  --form html|svg|png|code   only this form, may be repeated (default: all)
  --out PLACE                a folder, or the name that the files share (default: this folder)
  --lang vi|en               language (default: by LANG, else vi)
  --width 640                width of the picture, CSS pixels
  --theme light|dark         light or dark picture (default: light)
  --base /chiso/             where chiso.js lies on the portal, for the embed code
  --src ADDRESS              the feed's address on the portal (default: the file's name)
  --help                     shows this

Example: chiso-still cds.json kpi indicator=ky-so locality=a --src /so-lieu/cds.json
Needs puppeteer-core (npm install puppeteer-core), and Chromium, Chrome or Edge on this machine.
`,
  missing: () => 'FEED and WIDGET are needed. See chiso-still --help.',
  unknownOption: (name, known) => `There is no option "${name}". Known: ${names(known)}.`,
  needsValue: (name) => `The option "${name}" needs a value.`,
  wrongValue: (name, value, expected) => `"${name}" has to be ${expected}, not "${value}".`,
  oneOf: (list) => `one of: ${names(list)}`,
  pixels: (least, most) => `a whole number from ${least} to ${most}`,
  twice: (name) => `The attribute "${name}" stands twice.`,
  unknownWidget: (name, known) => `There is no widget "${name}". Known: ${names(known)}.`,
  noFigure: (name, known) =>
    `"${name}" shows no figure, so there is no still of it. Stills are made of: ${names(known)}.`,
  unknownAttribute: (name, widget, known) =>
    `A still of chiso-${widget} takes no attribute "${name}". It takes: ${names(known)}.`,
  unreadable: (place, reason) => `"${place}" cannot be read: ${enReasons[reason] ?? reason}.`,
  unwritable: (place, reason) => `"${place}" cannot be written: ${enReasons[reason] ?? reason}.`,
  notBuilt: () => 'There is no dist/ yet: run npm run build first.',
  noPuppeteer: () => 'puppeteer-core is missing: run npm install puppeteer-core in this folder.',
  noBrowser: () =>
    'No browser found: install Chromium, Chrome or Edge, or set CHROME_PATH to one (on Debian: apt-get install chromium).',
  noSuchBrowser: (path) => `CHROME_PATH names no program: ${path}`,
  browserFailed: (path, reason) => `The browser ${path} did not open: ${reason}`,
  notShown: (widget, reasons) => `chiso-${widget}: ${reasons.join(' · ')}`,
  failed: (reason) => `The widget could not be drawn: ${reason}`,
  tooTall: (height, most) =>
    `The PNG would be ${height} pixels tall, over the ${most} that a browser draws: give more --width, or ask for other forms only by --form.`,
  harmed: (name, value) => `Note: the filters of some editors break ${name}="${value}"; use the still there.`,
  made: (day) => `A still, made on ${day}; it does not update itself.`,
  day: (date) => `${date.getDate()} ${monthsInEnglish[date.getMonth()]} ${date.getFullYear()}`,
  elementForm: () =>
    '1. Element, where the template or the editor keeps unknown tags (the script line: once on a page)',
  blockForm: () =>
    '2. Marked block, where the editor keeps div and data- only (the script line above: in the template)',
  frameForm: () => '3. Frame, where the editor keeps iframe only',
  stillForm: () => '4. Still, where nothing else is kept; for e-mail and print: text and table, or a picture',
  noFrameForTables: () => '(not possible: a frame takes the JSON of Chiso only, no tables)',
  noFrameForOthers: () => '(not possible: a frame takes feeds of its own server only)',
  srcOfFrame: (src) =>
    `(a frame looks for ${src} beside embed.html; better give the whole address by --src, such as --src /so-lieu/${src})`,
  tooLong: (count, file) => `(one line of ${count} characters: see ${file})`,
};

const monthsInEnglish = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** The languages of the command, as of the widgets. */
export const languages = ['vi', 'en'];

export function wordsIn(lang) {
  return lang === 'en' ? en : vi;
}
