export interface Risk {
  readonly word: string;
  /** As security.msgSecCheck labels it: 10001 advertising, 20001 politics, 20006 crime, 20008 fraud, 21000 other … */
  readonly label: number;
}

/** Words that this small WeChat objects to. The real one weighs far more than words. */
export class Risks {
  private readonly risks: readonly Risk[];

  constructor(words: Readonly<Record<string, number>>) {
    this.risks = Object.entries(words).map(([word, label]) => ({ word, label }));
  }

  in(text: string): readonly Risk[] {
    return this.risks.filter(({ word }) => text.includes(word));
  }
}
