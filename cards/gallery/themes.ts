/** The colours of a Teams theme, as Fluent UI names their use. */
interface Colours {
  readonly page: string;
  readonly card: string;
  readonly emphasis: string;
  readonly accent: string;
  /** Behind what is well, what needs to be done, and what isn't known. */
  readonly good: string;
  readonly attention: string;
  readonly warning: string;
  /** The same as the colour of words. */
  readonly onGood: string;
  readonly onAttention: string;
  readonly onWarning: string;
  readonly text: string;
  readonly subtle: string;
  readonly link: string;
  readonly brand: string;
  readonly onBrand: string;
  /** Around cards and buttons. */
  readonly stroke: string;
  /** Around what can be filled in, and so visible enough. */
  readonly field: string;
}

export interface Theme {
  readonly id: 'light' | 'dark' | 'contrast';
  readonly name: string;
  readonly colours: Colours;
}

/** The three themes of Teams. */
export const themes: readonly Theme[] = [
  {
    id: 'light',
    name: 'Light',
    colours: {
      page: '#f0f0f0',
      card: '#ffffff',
      emphasis: '#f7f7f7',
      accent: '#e8ebfa',
      good: '#e7f2da',
      attention: '#fcf0f2',
      warning: '#fbf6d9',
      onGood: '#0b6a0b',
      onAttention: '#b01e36',
      onWarning: '#7a5200',
      text: '#242424',
      subtle: '#616161',
      link: '#4f52b2',
      brand: '#5b5fc7',
      onBrand: '#ffffff',
      stroke: '#d1d1d1',
      field: '#808080',
    },
  },
  {
    id: 'dark',
    name: 'Dark',
    colours: {
      page: '#141414',
      card: '#292929',
      emphasis: '#1f1f1f',
      accent: '#383966',
      good: '#0d2d0d',
      attention: '#3b1519',
      warning: '#3a2f05',
      onGood: '#92c353',
      onAttention: '#ff8fa0',
      onWarning: '#f8d22a',
      text: '#ffffff',
      subtle: '#adadad',
      link: '#9ea2ff',
      brand: '#5b5fc7',
      onBrand: '#ffffff',
      stroke: '#525252',
      field: '#8f8f8f',
    },
  },
  {
    id: 'contrast',
    name: 'High contrast',
    colours: {
      page: '#000000',
      card: '#000000',
      emphasis: '#000000',
      accent: '#000000',
      good: '#000000',
      attention: '#000000',
      warning: '#000000',
      onGood: '#ffffff',
      onAttention: '#ffffff',
      onWarning: '#ffffff',
      text: '#ffffff',
      subtle: '#ffffff',
      link: '#ffff01',
      brand: '#1aebff',
      onBrand: '#000000',
      stroke: '#ffffff',
      field: '#ffffff',
    },
  },
];

/** The level of a card's headings: below the page’s title and the card’s name. */
const headingLevel = 3;

const one = (colour: string) => ({ default: colour, subtle: colour });

/** What the renderer needs to draw a card as Teams does in a theme. */
export function hostConfig({ colours }: Theme): object {
  const { text, subtle, link } = colours;
  const plain = { default: text, subtle };
  const foregroundColors = {
    default: plain,
    accent: one(link),
    good: one(colours.onGood),
    attention: one(colours.onAttention),
    warning: one(colours.onWarning),
  };
  const container = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  return {
    fontFamily: 'inherit',
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: colours.stroke },
    supportsInteractivity: true,
    textBlock: { headingLevel },
    actions: { maxActions: 6, buttonSpacing: 0, actionsOrientation: 'horizontal' },
    containerStyles: {
      default: container(colours.card),
      emphasis: container(colours.emphasis),
      accent: container(colours.accent),
      good: container(colours.good),
      attention: container(colours.attention),
      warning: container(colours.warning),
    },
  };
}

/** The colours as CSS variables, for whatever stands in a place of that theme. */
export function themeRule({ id, colours }: Theme): string {
  const scheme = id === 'light' ? 'light' : 'dark';
  const variables = Object.entries(colours).map(([use, colour]) => `--${use}: ${colour}`);
  return `[data-theme='${id}'] { color-scheme: ${scheme}; ${variables.join('; ')} }`;
}
