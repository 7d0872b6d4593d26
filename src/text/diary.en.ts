/** The diary's words in English. */
import type { DiaryText } from './diary-text.js';

export const diaryEn: DiaryText = {
  language: 'en-GB',
  direction: 'ltr',
  invitation: 'Keep track in the diary',
  heading: 'Your back pain diary',
  lead: 'Note once a week how your back has been. It takes less than a minute, and over time you see where it is going.',
  urgent:
    'A diary cannot tell how urgent something is. Call your local emergency number now for new numbness between your legs. Do the ' +
    'same for new bladder or bowel trouble, or a leg that gets weaker. If you are not sure, do the check.',

  form: {
    heading: 'How was your week?',
    headingChange: 'Change the entry of {date}',
    fromCheck: 'Your answers from the check are filled in. Add the rest, and your first entry is done.',
    days: 'On how many of the last 7 days did your back bother you?',
    daysEnds: ['No day', 'Every day'],
    pain: 'How bad was the pain on average in the last 7 days?',
    painEnds: ['No pain', 'Worst imaginable'],
    goal: 'What do you most want back?',
    noGoal: 'No goal yet',
    goals: {
      walking: 'Walking',
      sitting: 'Sitting',
      standing: 'Standing',
      sleep: 'Sleep',
      'lifting-and-housework': 'Lifting, housework',
      work: 'Work',
      caring: 'Caring for others',
      'sport-or-hobby': 'Sport or hobby',
    },
    score: 'How well did this go: {goal}?',
    scoreEnds: ['Not at all', 'As well as I want'],
    words: 'In your own words',
    wordsHint: 'One line if you like: what helped, what made it worse, what you tried.',
    date: 'The 7 days up to',
    save: 'Add this week',
    saveChange: 'Save the change',
    cancel: 'Leave it as it was',
    errorPrefix: 'Error:',
    errors: {
      days: 'Select a number of days from 0 to 7',
      pain: 'Select a number from 0 to 10 for the pain',
      score: 'Select a number from 0 to 10 for your goal',
      date: 'Enter a day, today or earlier',
    },
  },

  trend: {
    worse: {
      heading: 'Your pain has gone up. Do the check again.',
      about:
        'In your last two entries it is 2 points or more above where it was. That is a change that matters. Do the check ' +
        'again, and show this chart to whoever treats you.',
    },
    'no-better': {
      heading: 'Not much better after 6 weeks. Do the check again.',
      about:
        'Your pain is about where it was when you began. Another way of treating it may help more. Do the check again, and ' +
        'show this chart to whoever treats you.',
    },
    better: 'Your pain is {count} points lower than when you began. That is a change that matters.',
    check: 'Do the check again',
  },

  chart: {
    heading: 'Your chart',
    label: {
      one: 'Chart of one entry, {from}: pain {first} of 10. The table below has each number.',
      other:
        'Chart of {count} entries, {from} to {to}: pain was {first} of 10 at first and {last} at last. The table below has each number.',
    },
    pain: 'Pain',
    goal: 'Your goal: {goal}',
    days: 'Days with trouble',
    band: 'About the same: what leaves the shaded band is a change that matters',
  },

  table: {
    heading: { one: 'Your entry as a table', other: 'Your {count} entries as a table' },
    date: 'Up to',
    days: 'Days',
    pain: 'Pain',
    goal: 'Goal',
    words: 'Your words',
    change: 'Change',
    remove: 'Remove',
    putBack: 'Put it back',
  },

  keep: {
    heading: 'Keep your diary',
    notKept: 'Nothing is kept yet: when you close this page, what you entered is gone. You choose where it goes.',
    keep: 'Keep on this device',
    about:
      'It then stays in this browser until you delete it, each entry for a year at most. Nothing is sent anywhere. Everybody who ' +
      'uses this browser can read it: on a shared device, save a file instead.',
    kept: 'Your diary is kept in this browser until you delete it, each entry for a year at most. Everybody who uses this browser can read it.',
    delete: 'Delete from this device',
    deleteAsk: {
      one: 'Your entry goes for good, from this device and from this page. Save a file first if you want it.',
      other:
        'All {count} entries go for good, from this device and from this page. Save a file first if you want them.',
    },
    deleteYes: 'Delete all of it',
    deleteNo: 'Keep it',
    embedded:
      'This page is shown inside another site. What is kept here may be found in this place alone, and browsers may clear it ' +
      'sooner. A file is safer.',
    file: 'Or save it as a file that is yours alone, and open it here next week.',
    saveCsv: 'Save for a spreadsheet (CSV)',
    saveJson: 'Save as data (JSON)',
    open: 'Open a file',
    copy: 'Copy',
    print: 'Print',
    printResult: 'Print with your result',
  },

  told: {
    added: 'Your entry is in the diary.',
    removed: 'The entry is gone.',
    kept: 'Your diary is kept on this device.',
    refused: 'This browser did not keep it: its storage is full, or closed to this page. Save a file instead.',
    cleared:
      'What was kept on this device has been cleared. Your entries are still on this page: keep them again, or save a file.',
    elsewhere: 'Your diary was changed in another tab. This is how it is now.',
    deleted: 'Your diary is deleted from this device.',
    notDeleted: 'This browser did not delete it. Clear the data of this site in the browser’s settings.',
    unreadable: 'Something is kept on this device that is no diary this page can read. You can delete it.',
    expired: {
      one: 'One entry was more than a year old and is no longer kept on this device.',
      other: '{count} entries were more than a year old and are no longer kept on this device.',
    },
    opened: {
      one: 'One entry was read from the file.',
      other: '{count} entries were read from the file. A day that was in both is as in the file.',
    },
    saved: 'Look for {name} among your downloads. If it is not there, copy the diary instead.',
    copied: 'The diary is copied. You can paste it into a message or a file.',
    copyFailed: 'The browser did not let the page copy it.',
    printFailed: 'The browser did not let the page print. You can save a file instead.',
  },

  file: {
    line: 'Line {line} of the file:',
    nothingChanged: 'Nothing was read from it, and your diary is as it was.',
    tooLarge: 'The file is larger than any diary.',
    faults: {
      format: 'this is not the beginning of a diary that was saved here.',
      syntax: 'it cannot be read. A comma, a quote or a bracket is missing or too much.',
      twice: 'there is another entry for {got}, and it says something else.',
      date: 'the day is “{got}”. A day is written as 2026-11-27, and is not in the future.',
      days: 'the days are “{got}”. It takes a whole number from 0 to 7.',
      pain: 'the pain is “{got}”. It takes a whole number from 0 to 10.',
      goal: 'the goal is “{got}”, which the diary does not know.',
      score: 'the score of the goal is “{got}”. It takes a whole number from 0 to 10.',
      words: 'the words are more than one line, or more than 80 letters.',
    },
  },

  paper: {
    about: 'A diary that the person kept of the last 7 days each time. It is not a measure of how urgent anything is.',
  },
  failure:
    'Something broke, and the diary cannot be shown. If you are worried about your back, ask for help today. Load the page ' +
    'again to try once more.',
};
