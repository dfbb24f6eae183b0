/** The words of the command itself, in Vietnamese. Those of figures and faults are the widgets'. */

const names = (list) => list.join(', ');

/** Why a file is not read or written, by the names that Node gives. */
const reasons = {
  ENOENT: 'không có tệp hay thư mục này',
  EISDIR: 'đó là một thư mục',
  EACCES: 'không có quyền',
  address: 'địa chỉ không đúng',
};

export const vi = {
  usage: () => `Cách dùng: chiso-still TỆP KHUNG [thuộc-tính=giá-trị …] [lựa chọn]

Tạo bản tĩnh của một khung: HTML chỉ có chữ và bảng, ảnh SVG và PNG, và mã nhúng. Dùng cho trang không
cho phép gì thêm, cho thư điện tử và bản in.

  TỆP                   tệp số liệu, hoặc địa chỉ http(s) của nó
  KHUNG                 kpi, progress, compare, trend, ranking, breakdown, rollout, profile hay board
  thuộc-tính=giá-trị    như trên thẻ của khung; với bảng CSV thêm locale=vi, columns="value: Kết quả; …"

  --form html|svg|png|code   chỉ dạng này, có thể lặp lại (mặc định: tất cả)
  --out NƠI                  thư mục, hoặc tên chung của các tệp (mặc định: thư mục hiện tại)
  --lang vi|en               ngôn ngữ (mặc định: vi)
  --width 640                chiều rộng của ảnh, điểm ảnh CSS
  --theme light|dark         nền sáng hay tối của ảnh (mặc định: light)
  --base /chiso/             nơi đặt chiso.js trên cổng, cho mã nhúng
  --src ĐỊA-CHỈ              địa chỉ của tệp số liệu trên cổng (mặc định: tên tệp); ảnh đặt cạnh tệp ấy
  --replace                  thay các tệp cùng tên đã có
  --help                     hiện phần này

Ví dụ: chiso-still cds.json kpi indicator=ky-so locality=a --src /so-lieu/cds.json
Cần puppeteer-core (npm install puppeteer-core) và Chromium, Chrome hoặc Edge trên máy này.
`,
  missing: () => 'Cần TỆP và KHUNG. Xem chiso-still --help.',
  unknownOption: (name, known) => `Không có lựa chọn "${name}". Có: ${names(known)}.`,
  attributeNotOption: (name, value) =>
    `Không có lựa chọn "--${name}". Thuộc tính viết không có gạch: ${name}=${value}.`,
  needsValue: (name) => `Lựa chọn "${name}" cần một giá trị.`,
  wrongValue: (name, value, expected) => `"${name}" cần ${expected}, nhận "${value}".`,
  oneOf: (list) => `một trong: ${names(list)}`,
  pixels: (least, most) => `một số nguyên từ ${least} đến ${most}`,
  wrongAttribute: (name, value, expected) => `Thuộc tính "${name}" cần ${expected}, nhận "${value}".`,
  whole: () => 'một số nguyên từ 1',
  noSpaces: (name, value) =>
    `"${name}" là một địa chỉ, không có khoảng trắng (viết dấu cách thành %20), nhận "${value}".`,
  twice: (name) => `Thuộc tính "${name}" có hai lần.`,
  unknownWidget: (name, known) => `Không có khung "${name}". Có: ${names(known)}.`,
  noFigure: (name, known) =>
    `"${name}" không hiện số liệu nào, nên không có bản tĩnh. Bản tĩnh có cho: ${names(known)}.`,
  unknownAttribute: (name, widget, known) =>
    `Bản tĩnh của chiso-${widget} không nhận thuộc tính "${name}". Nhận: ${names(known)}.`,
  unreadable: (place, reason) => `Không đọc được "${place}": ${reasons[reason] ?? reason}.`,
  unwritable: (place, reason) => `Không ghi được "${place}": ${reasons[reason] ?? reason}.`,
  exists: (paths) => `Đã có ${names(paths)}: thêm --replace để thay, hoặc chọn tên khác bằng --out.`,
  redirected: (place, host) => `"${place}" chuyển sang máy chủ khác, ${host}: hãy ghi thẳng địa chỉ ở đó.`,
  notBuilt: () => 'Chưa có dist/: chạy npm run build trước.',
  noPuppeteer: () => 'Thiếu puppeteer-core: chạy npm install puppeteer-core trong thư mục này.',
  noBrowser: () =>
    'Không tìm thấy trình duyệt: cài Chromium, Chrome hoặc Edge, hoặc đặt CHROME_PATH (trên Debian: apt-get install chromium).',
  noSuchBrowser: (path) => `CHROME_PATH không phải là một chương trình: ${path}`,
  browserFailed: (path, reason) => `Không mở được trình duyệt ${path}: ${reason}`,
  notShown: (widget, reasons) => `chiso-${widget}: ${reasons.join(' · ')}`,
  noRows: (problems) => `Không dòng số liệu nào dùng được, nên không có bản tĩnh.\n${problems.join('\n')}`,
  listHint: (name, value) => `các mã cách nhau bằng dấu cách: "${name}=${value}"`,
  localeHint: () => 'Trên dòng lệnh viết: locale=vi',
  failed: (reason) => `Không vẽ được khung: ${reason}`,
  tooTall: (height, most) =>
    `Ảnh PNG cao ${height} điểm ảnh, quá mức ${most} mà trình duyệt vẽ được: tăng --width, hoặc chỉ lấy các dạng khác bằng --form.`,
  harmed: (name, value) =>
    `Lưu ý: bộ lọc của một số trình soạn thảo làm hỏng ${name}="${value}"; ở đó dùng bản tĩnh.`,
  drawn: () => 'Trong ảnh: {drawn} trong {all} nơi.',
  figures: () => 'Số liệu',
  indicators: (count) => `${count} chỉ tiêu`,
  made: (day) => `Bản tĩnh, lập ${day}; không tự cập nhật.`,
  day: (date) => `ngày ${date.getDate()} tháng ${date.getMonth() + 1} năm ${date.getFullYear()}`,
  elementForm: () =>
    '1. Thẻ riêng, khi mẫu trang hoặc trình soạn thảo giữ được thẻ lạ (dòng script: một lần cho cả trang)',
  blockForm: () =>
    '2. Khối đánh dấu, khi trình soạn thảo chỉ giữ div và data- (dòng script ở trên: trong mẫu trang)',
  frameForm: () => '3. Khung nhúng, khi trình soạn thảo chỉ giữ iframe',
  stillForm: () => '4. Bản tĩnh, khi không giữ gì thêm; cho thư điện tử và bản in: chữ và bảng, hoặc ảnh',
  noFrameForTables: () => '(không dùng được: khung nhúng chỉ nhận tệp JSON của Chiso, không nhận bảng)',
  noFrameForOthers: () => '(không dùng được: khung nhúng chỉ nhận số liệu cùng máy chủ với nó)',
  integrityNote: () =>
    '(mã integrity là của chính tệp này: thay chiso.js thì thay cả mã, nếu không trang không hiện khung nào; tệp được thay tự động thì bỏ hẳn thuộc tính integrity)',
  leftOut: (list) => `(khung nhúng không nhận ${names(list)})`,
  imageNote: (width) => `(cột hẹp hơn ${width} điểm ảnh: đổi thành width="100%")`,
  srcOfPage: (src) =>
    `(trình duyệt tìm ${src} cạnh trang chứa dòng này; nên cho địa chỉ đầy đủ bằng --src, ví dụ --src /so-lieu/${src})`,
  srcOfFrame: (src) =>
    `(khung nhúng tìm ${src} cạnh embed.html; nên cho địa chỉ đầy đủ bằng --src, ví dụ --src /so-lieu/${src})`,
  tooLong: (count, file) => `(một dòng, ${count} ký tự: xem ${file})`,
};
