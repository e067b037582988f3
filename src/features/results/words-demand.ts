/** Of demand that comes from a utilisation file, and the way to bring one. */
export const FILE_WORDS = {
  bring: 'Use a utilisation file instead',
  change: 'Look at the file again, or stop using it',
  links:
    'The link carries the average, the peak and the hours of the file, not the file: whoever opens it sees an estimate from these, and the answer itself may differ. Send the file too.',
} as const;
