/** Words and codes that failure messages are made of, and questions to a bot rarely. */
const marks = [
  /\b(error|errors|exception|fail|fails|failed|failure|denied|invalid|unable|unauthorized|forbidden|timed out|timeout|couldn[’']?t|can[’']?t|cannot|not found)\b/i,
  /\b(fehler|fehlgeschlagen|ungültig|verweigert|erreur|échec|échoué|refusé|non autorisé|falló|fallido|no válid[oa]|denegado)(?!\p{L})/iu,
  /エラー|失敗|例外|無効|拒否|できませんでした/u,
  /\b0x[\da-f]{4,8}\b|\b8[\da-f]{7}\b|-2\d{9}\b|\b[45]\.\d\.\d{1,3}\b/i,
];

/** Error codes and exception classes: nobody tells a problem in such words. */
const machineWords = /\b0x[\da-f]{4,8}\b|\b8[\da-f]{7}\b|-2\d{9}\b|\b\w+\.\w*exception\b/i;

/** Whether a text was surely copied from a failure message, known or not. */
export const isCopiedMessage = (text: string): boolean => machineWords.test(text.slice(0, 10_000));

/** Whether an unrecognized text was probably meant as a failure message. */
export function looksLikeMessage(text: string): boolean {
  const start = text.slice(0, 10_000);
  return marks.some((mark) => mark.test(start));
}
