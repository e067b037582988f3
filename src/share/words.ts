/** What a visitor reads about a link that could not be used as it stands. */
export const WORDS = {
  leftOut: (key: string): string =>
    `The link says “${key}”, which means nothing here. It was left out.`,
  tooMany: (most: number): string =>
    `The link compares more than ${most} scenarios. Only the first ${most} are shown.`,
  saidTwice: (key: string): string => `“${key}” is said twice, each time differently.`,
  versionUnreadable: (found: string): string =>
    `The version of the link is “${found}”. It should be a whole number such as 1.`,
  ofScenario: (number: number, sentence: string): string => `Scenario ${number}: ${sentence}`,
} as const;
