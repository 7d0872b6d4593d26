/** The diary's words in Polish, by machine; `docs/languages/pl.md` says how they were checked. No sentence depends on the reader's sex. */
import type { DiaryText } from './diary-text.js';

export const diaryPl: DiaryText = {
  language: 'pl',
  direction: 'ltr',
  translated:
    'Ten dzienniczek przetłumaczyła maszyna. Nie sprawdził go jeszcze nikt, kto mówi po polsku i pracuje w ochronie zdrowia.',
  invitation: 'Obserwuj ból w dzienniczku',
  heading: 'Twój dzienniczek bólu pleców',
  lead: 'Raz w tygodniu zapisz, jak się mają Twoje plecy. Zajmuje to mniej niż minutę, a z czasem zobaczysz, w którą stronę to idzie.',
  urgent:
    'Dzienniczek nie może powiedzieć, jak pilna jest sprawa. Przy nowym drętwieniu między nogami zadzwoń teraz pod lokalny numer ' +
    'alarmowy. Zrób to samo przy nowym kłopocie z pęcherzem lub jelitami albo gdy noga słabnie. Jeśli nie masz pewności, ' +
    'zrób sprawdzenie pleców.',

  form: {
    heading: 'Jaki był ten tydzień?',
    headingChange: 'Zmień wpis z dnia {date}',
    fromCheck: 'Twoje odpowiedzi ze sprawdzenia są już wpisane. Dodaj resztę, a pierwszy wpis będzie gotowy.',
    days: 'Przez ile z ostatnich 7 dni plecy Ci dokuczały?',
    daysEnds: ['Ani jeden dzień', 'Codziennie'],
    pain: 'Jak silny był średnio ból w ostatnich 7 dniach?',
    painEnds: ['Brak bólu', 'Najgorszy możliwy'],
    goal: 'Do czego najbardziej chcesz wrócić?',
    noGoal: 'Jeszcze bez celu',
    goals: {
      walking: 'Chodzenie',
      sitting: 'Siedzenie',
      standing: 'Stanie',
      sleep: 'Sen',
      'lifting-and-housework': 'Podnoszenie, prace domowe',
      work: 'Praca',
      caring: 'Opieka nad innymi',
      'sport-or-hobby': 'Sport lub hobby',
    },
    score: 'Jak dobrze to szło: {goal}?',
    scoreEnds: ['Wcale', 'Tak dobrze, jak chcę'],
    words: 'Własnymi słowami',
    wordsHint: 'Jedna linijka, jeśli chcesz: co pomogło, po czym było gorzej, co było wypróbowane.',
    date: 'Ostatni z tych 7 dni',
    save: 'Dodaj ten tydzień',
    saveChange: 'Zapisz zmianę',
    cancel: 'Zostaw bez zmian',
    errorPrefix: 'Błąd:',
    errors: {
      days: 'Zaznacz liczbę dni od 0 do 7',
      pain: 'Zaznacz liczbę od 0 do 10 dla bólu',
      score: 'Zaznacz liczbę od 0 do 10 dla swojego celu',
      date: 'Wpisz dzień: dzisiejszy lub wcześniejszy',
    },
  },

  trend: {
    worse: {
      heading: 'Twój ból się nasilił. Zrób sprawdzenie pleców jeszcze raz.',
      about:
        'W Twoich ostatnich dwóch wpisach ból jest o 2 punkty lub więcej wyższy niż przedtem. To zmiana, która ma znaczenie. ' +
        'Zrób sprawdzenie jeszcze raz i pokaż ten wykres osobie, która Cię leczy.',
    },
    'no-better': {
      heading: 'Po 6 tygodniach nie jest dużo lepiej. Zrób sprawdzenie pleców jeszcze raz.',
      about:
        'Twój ból jest mniej więcej taki jak na początku. Inny sposób leczenia może pomóc bardziej. Zrób sprawdzenie jeszcze raz ' +
        'i pokaż ten wykres osobie, która Cię leczy.',
    },
    better: {
      one: 'Twój ból jest o {count} punkt niższy niż na początku. To zmiana, która ma znaczenie.',
      few: 'Twój ból jest o {count} punkty niższy niż na początku. To zmiana, która ma znaczenie.',
      many: 'Twój ból jest o {count} punktów niższy niż na początku. To zmiana, która ma znaczenie.',
      other: 'Twój ból jest o {count} punktu niższy niż na początku. To zmiana, która ma znaczenie.',
    },
    check: 'Zrób sprawdzenie jeszcze raz',
  },

  chart: {
    heading: 'Twój wykres',
    label: {
      one: 'Wykres jednego wpisu, {from}: ból {first} na 10. Każda liczba jest w tabeli poniżej.',
      few: 'Wykres: {count} wpisy, od {from} do {to}. Ból był najpierw {first} na 10, a ostatnio {last}. Każda liczba jest w tabeli poniżej.',
      many: 'Wykres: {count} wpisów, od {from} do {to}. Ból był najpierw {first} na 10, a ostatnio {last}. Każda liczba jest w tabeli poniżej.',
      other:
        'Wykres: {count} wpisu, od {from} do {to}. Ból był najpierw {first} na 10, a ostatnio {last}. Każda liczba jest w tabeli poniżej.',
    },
    pain: 'Ból',
    goal: 'Twój cel: {goal}',
    days: 'Dni, gdy plecy dokuczały',
    band: 'Mniej więcej tak samo: to, co wychodzi poza zacieniony pas, to zmiana, która ma znaczenie',
  },

  table: {
    heading: {
      one: 'Twój wpis jako tabela',
      few: 'Twoje {count} wpisy jako tabela',
      many: 'Twoich {count} wpisów jako tabela',
      other: 'Twoje wpisy ({count}) jako tabela',
    },
    date: 'Do dnia',
    days: 'Dni',
    pain: 'Ból',
    goal: 'Cel',
    words: 'Twoje słowa',
    change: 'Zmień',
    remove: 'Usuń',
    putBack: 'Przywróć',
  },

  keep: {
    heading: 'Zachowaj swój dzienniczek',
    notKept:
      'Nic nie jest jeszcze zachowane: gdy zamkniesz tę stronę, Twoje wpisy znikną. Ty wybierasz, gdzie je zachować.',
    keep: 'Zachowaj na tym urządzeniu',
    about:
      'Dzienniczek zostanie wtedy w tej przeglądarce, aż go usuniesz, a każdy wpis najwyżej przez rok. Nic nie jest nigdzie wysyłane. ' +
      'Może go przeczytać każdy, kto używa tej przeglądarki: na wspólnym urządzeniu zapisz zamiast tego plik.',
    kept: 'Twój dzienniczek jest zachowany w tej przeglądarce, aż go usuniesz, a każdy wpis najwyżej przez rok. Może go przeczytać każdy, kto używa tej przeglądarki.',
    delete: 'Usuń z tego urządzenia',
    deleteAsk: {
      one: 'Twój wpis zniknie na zawsze, z tego urządzenia i z tej strony. Jeśli chcesz go mieć, najpierw zapisz plik.',
      few: 'Wszystkie {count} wpisy znikną na zawsze, z tego urządzenia i z tej strony. Jeśli chcesz je mieć, najpierw zapisz plik.',
      many: 'Wszystkie wpisy ({count}) znikną na zawsze, z tego urządzenia i z tej strony. Jeśli chcesz je mieć, najpierw zapisz plik.',
      other:
        'Wszystkie wpisy ({count}) znikną na zawsze, z tego urządzenia i z tej strony. Jeśli chcesz je mieć, najpierw zapisz plik.',
    },
    deleteYes: 'Usuń wszystko',
    deleteNo: 'Zostaw',
    embedded:
      'Ta strona jest pokazana wewnątrz innej. To, co tu zachowasz, może być dostępne tylko w tym miejscu, a przeglądarka może to ' +
      'usunąć wcześniej. Plik jest bezpieczniejszy.',
    file: 'Możesz też zapisać go jako plik, który jest tylko Twój, i otworzyć go tutaj za tydzień.',
    saveCsv: 'Zapisz do arkusza (CSV)',
    saveJson: 'Zapisz jako dane (JSON)',
    open: 'Otwórz plik',
    copy: 'Kopiuj',
    print: 'Drukuj',
    printResult: 'Drukuj razem z wynikiem',
  },

  told: {
    added: 'Twój wpis jest w dzienniczku.',
    removed: 'Wpis jest usunięty.',
    kept: 'Twój dzienniczek jest zachowany na tym urządzeniu.',
    refused:
      'Ta przeglądarka go nie zachowała: jej pamięć jest pełna albo zamknięta dla tej strony. Zapisz zamiast tego plik.',
    cleared:
      'To, co było zachowane na tym urządzeniu, zostało usunięte. Twoje wpisy są jeszcze na tej stronie: zachowaj je znów albo zapisz plik.',
    elsewhere: 'Twój dzienniczek zmienił się w innej karcie. Tak wygląda teraz.',
    deleted: 'Twój dzienniczek jest usunięty z tego urządzenia.',
    notDeleted: 'Ta przeglądarka go nie usunęła. Wyczyść dane tej strony w ustawieniach przeglądarki.',
    unreadable: 'Na tym urządzeniu jest coś, czego ta strona nie umie odczytać jako dzienniczka. Możesz to usunąć.',
    expired: {
      one: 'Jeden wpis miał więcej niż rok i nie jest już zachowany na tym urządzeniu.',
      few: 'Wpisy starsze niż rok ({count}) nie są już zachowane na tym urządzeniu.',
      many: 'Wpisy starsze niż rok ({count}) nie są już zachowane na tym urządzeniu.',
      other: 'Wpisy starsze niż rok ({count}) nie są już zachowane na tym urządzeniu.',
    },
    opened: {
      one: 'Z pliku wczytano jeden wpis.',
      few: 'Z pliku wczytano {count} wpisy. Dzień, który był w obu, jest taki jak w pliku.',
      many: 'Z pliku wczytano {count} wpisów. Dzień, który był w obu, jest taki jak w pliku.',
      other: 'Z pliku wczytano {count} wpisu. Dzień, który był w obu, jest taki jak w pliku.',
    },
    saved: 'Poszukaj pliku {name} wśród pobranych. Jeśli go tam nie ma, skopiuj dzienniczek.',
    copied: 'Dzienniczek jest skopiowany. Możesz go wkleić do wiadomości lub pliku.',
    copyFailed: 'Przeglądarka nie pozwoliła stronie tego skopiować.',
    printFailed: 'Przeglądarka nie pozwoliła stronie drukować. Możesz zamiast tego zapisać plik.',
  },

  file: {
    line: 'Wiersz {line} pliku:',
    nothingChanged: 'Nic z pliku nie wczytano, a Twój dzienniczek jest taki, jaki był.',
    tooLarge: 'Ten plik jest większy niż jakikolwiek dzienniczek.',
    faults: {
      format: 'tak nie zaczyna się żaden dzienniczek zapisany na tej stronie.',
      syntax: 'nie da się go odczytać. Brakuje przecinka, cudzysłowu lub nawiasu albo jest zbędny.',
      twice: 'jest też inny wpis na dzień {got} i mówi coś innego.',
      date: 'jako dzień podano „{got}”. Dzień zapisuje się jako 2026-11-27 i nie może być w przyszłości.',
      days: 'jako dni podano „{got}”. Potrzebna jest cała liczba od 0 do 7.',
      pain: 'jako ból podano „{got}”. Potrzebna jest cała liczba od 0 do 10.',
      goal: 'jako cel podano „{got}”, a dzienniczek go nie zna.',
      score: 'jako ocenę celu podano „{got}”. Potrzebna jest cała liczba od 0 do 10.',
      words: 'słowa zajmują więcej niż jedną linijkę albo więcej niż 80 znaków.',
    },
  },

  paper: {
    about:
      'Dzienniczek, w którym ta osoba zapisywała za każdym razem ostatnie 7 dni. Nie mierzy on, jak pilna jest sprawa.',
  },
  failure:
    'Coś się zepsuło i nie można pokazać dzienniczka. Jeśli martwisz się o swoje plecy, poproś dziś o pomoc. Otwórz stronę ponownie, ' +
    'by spróbować jeszcze raz.',
};
