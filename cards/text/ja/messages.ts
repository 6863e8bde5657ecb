import type { MessageRow } from '../../../dialogs/messages.ts';
import type { MessageWords } from '../messages.ts';
import { productMessages } from '../productMessages.ts';
import type { Text } from '../text.ts';

/** How each known failure message is called in Japanese. */
export const messages: Record<MessageRow, MessageWords> = {
  ...productMessages,
  A3: { name: '指定された取引先担当者は、顧客フィールドで指定された取引先担当者に属しません' },
  A4: { name: '指定された取引先担当者は、顧客として選択された取引先企業に属しません' },
  A5: {
    name: '指定された顧客、取引先担当者、または製品に属するアクティブな権利を選択してから、やり直してください',
  },
  A6: { name: '上位の取引先担当者または取引先企業を指定する必要があります' },
  A7: { name: '作成されたレコードのデータが空になる' },
  A8: { name: '送信者から設定されるテキスト フィールドでフローが失敗する' },
  reason0: { name: '理由 0（テキストなし）' },
  reason8: { name: '理由 8（テキストなし）' },
  reason12: { name: '理由 12（テキストなし）' },
  undeliverable: { name: 'Outlook のメールに付いた分類 Undeliverable' },
  error8005E259: { name: 'エラー コード 8005E259' },
  error8005E272: { name: 'エラー コード 8005E272' },
  error8005E273: { name: 'エラー コード 8005E273' },
  error8005E274: { name: 'エラー コード 8005E274、MailboxNotEnabledForRESTAPI' },
  error8005E276: { name: 'エラー コード 8005E276' },
};

/** What the reasons of the activity monitor, which shows them in English, say in Japanese. */
export const reasons: Text['reasons'] = {
  reason1: 'このメールの元データが見つかりません',
  reason2: 'このレコードには既に別のレコードが関連付けられています',
  reason3: 'このレコードには既にアクティブな案件が関連付けられています',
  reason4: 'このレコードには既に解決済みの案件が関連付けられています',
  reason5: '関連する案件の解決から、指定の時間がたっていません',
  reason6: '送信者が見つかりません',
  reason7: '不明な送信者からのメールです',
  reason9: 'この送信者の取引先担当者は作成されませんでした',
  reason10: '有効な権利はありませんが、追加の処理は続きました',
  reason11: 'この送信者に有効な権利がありません',
  reason13: 'レコードに当てはまる条件がルールにありません',
  reason14: 'ルールと Power Automate フローの接続が切れています',
  reason15: 'ルールとワークフローの接続が切れています',
  reason16: 'この送信者の取引先担当者を作成できませんでした',
  reason17: '条件の照合中のエラーです',
  reason18: '内部エラーです。Microsoft サポートに連絡してください',
  reason19: 'ワークフローのトリガーの種類が正しくありません',
};
