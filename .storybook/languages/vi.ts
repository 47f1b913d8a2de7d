// The sample story in Vietnamese: written for Galley; reviewed: none (no native reader yet).
import type { Translation } from './types.js';

export const vi: Translation = {
  lang: 'vi',
  dir: 'ltr',
  timeZone: 'Asia/Ho_Chi_Minh',
  kicker: 'Bán đảo Triều Tiên',
  headline: 'Lính Triều Tiên vượt biên giới cài mìn sang Hàn Quốc, xin ở lại',
  standfirst:
    'Quân đội Hàn Quốc cho biết người lính vượt qua phần giữa của Khu phi quân sự và đã bị tạm giữ. Vụ binh sĩ đào thoát qua biên giới trên bộ gần nhất từng được biết đến xảy ra hồi tháng 8/2024.',
  desk: 'Ban Điện tử The Daily Galley',
  caption:
    'Một người lính tại chốt gác treo quốc kỳ Triều Tiên, nhìn từ Paju, Hàn Quốc, ngày 26/6/2024.',
  credit: 'Minh họa: The Daily Galley',
  alt: 'Người lính khoác súng trên nóc chốt gác, cạnh lá cờ Triều Tiên lớn, phía sau hàng rào và con sông; đồi núi mờ dần trong sương.',
  opening: [
    'Một binh sĩ Triều Tiên hôm Chủ nhật 19/10 vượt biên giới trên bộ sang Hàn Quốc qua phần giữa của Khu phi quân sự (DMZ). Thông tin do Hội đồng Tham mưu trưởng Liên quân Hàn Quốc công bố.',
    'Lực lượng Hàn Quốc đã tạm giữ binh sĩ này. Theo thông cáo được hãng tin AP dẫn lại, người này xin định cư ở Hàn Quốc.',
    'Đây là vụ binh sĩ đào thoát qua biên giới trên bộ đầu tiên được biết đến kể từ tháng 8/2024. Khi đó, một trung sĩ vượt biên ở phía đông.',
  ],
  firstHeading: '“Vượt biên trên bộ là chuyện hiếm”',
  first: [
    'Trái với tên gọi, Khu phi quân sự có binh lính hai bên canh gác, cùng mìn, dây thép gai và chướng ngại vật chống tăng. Năm 2017, một người lính chạy sang bị bắn khoảng 40 phát, trọng thương trước khi được kéo đến nơi an toàn.',
    'Phần lớn người rời Triều Tiên đi qua Trung Quốc, nơi đường biên giới dài và nhiều kẽ hở. Theo số liệu chính thức được AP dẫn lại, khoảng 34.000 người đã định cư ở Hàn Quốc kể từ cuộc chiến 1950–1953.',
  ],
  listIntro: 'Khu phi quân sự và những người ra đi qua các con số:',
  list: [
    'Chiều dài: 248\u00a0km',
    'Chiều rộng: 4\u00a0km',
    'Vụ binh sĩ vượt biên gần nhất trước đó được biết đến: tháng 8/2024',
    'Số người định cư ở Hàn Quốc kể từ cuộc chiến: khoảng 34.000',
  ],
  pullQuote: 'Người lính chạy sang bị bắn khoảng 40 phát và trọng thương.',
  secondHeading: '“Một bên đề nghị đàm phán, bên kia khước từ”',
  second: [
    'Vụ vượt biên diễn ra giữa lúc căng thẳng. Tổng thống Hàn Quốc Lee Jae-myung nhậm chức hồi tháng 6 với cam kết đối thoại với Triều Tiên.',
    'Bình Nhưỡng khước từ và tiếp tục diễn tập. “Một bên đề nghị đàm phán, bên kia khước từ”, cẩm nang biên giới của báo chúng tôi viết về những tháng qua.',
  ],
  blockQuote: {
    text: 'Vượt biên trên bộ là chuyện hiếm. Đi thẳng qua giới tuyến là đi qua mìn, dây thép gai và binh lính của hai quân đội; đi đường Trung Quốc là qua một biên giới dài và nhiều kẽ hở.',
    source: 'The Daily Galley, cẩm nang biên giới',
  },
  agency: { lang: 'en', text: 'With information from the Associated Press.' },
  related: [
    { kicker: 'Cẩm nang', text: 'Giữa hai miền Triều Tiên có gì: tìm hiểu Khu phi quân sự' },
    {
      kicker: 'Bán đảo Triều Tiên',
      text: 'Qua ngả Trung Quốc, lối đi của phần lớn người rời Triều Tiên',
    },
    { kicker: 'Chính trị', text: 'Seoul hứa đối thoại, Bình Nhưỡng nói không' },
  ],
};
