import type { EmailWords } from '../emailWords.ts';

/** How Japanese tells of an email. */
export const emailWords: EmailWords = {
  from: ['送信者', '差出人', '送信者は', '差出人は'],
  to: ['宛先', 'キュー', '宛先は'],
  fromBehind: ['から', 'より', 'が送'],
  toBehind: ['宛', 'あて', 'へ', 'に', '行き'],
  queue: ['キュー'],
  subject: ['件名', 'タイトル'],
  is: ['は', 'が', 'の'],
  today: ['今日', '本日', '今朝', '今夜'],
  yesterday: ['昨日', 'きのう', '昨夜'],
  dayBeforeYesterday: ['一昨日', 'おととい'],
  daysAgo: ['{n}日前'],
  weeksAgo: ['{n}週間前'],
  numbers: ['一', '二', '三', '四', '五', '六', '七'],
  weekdays: [['日曜'], ['月曜'], ['火曜'], ['水曜'], ['木曜'], ['金曜'], ['土曜']],
  months: Array.from({ length: 12 }, (_, at) => [`${at + 1}月`]),
  monthFirst: true,
  legacyRules: ['従来のルール', 'レガシ', '旧ルール', '古いルール'],
  joints: ['ですが', 'のに', 'けれど', 'けど', 'しかし', 'そして', 'また', 'ので'],
};
