/** Words with a capital that begin sentences and are next to never the second part of a name. */
export const SENTENCE_STARTS: ReadonlySet<string> = new Set(
  (
    'A About According Additionally After Afterwards Again Against All Almost Along Already Also Although Always Amid ' +
    'Among An And Another Any Anyone Are Around As Asked At Authorities Because Before Behind Being Below Besides Between ' +
    'Both But By Can Could Critics Did Do Does During Each Earlier Either Even Ever Every Everyone Everything Experts ' +
    'Few Finally First Following For Former From Further Furthermore Given Had Has Have Having He Her Here Hers His How ' +
    'However I If Im In Indeed Instead Into Is It Its Just Last Later Least Less Let Like Many Maybe Meanwhile Moreover ' +
    'Most Much My Nearly Neither Never Nevertheless Next Nobody None Nor Not Nothing Now Of Officials Often On Once One ' +
    'Only Or Other Others Our Out Over People Perhaps Police Prosecutors Rather Reporters Residents Several She Should ' +
    'Similarly Since So Some Somebody Someone Something Sometimes Soon Still Such Than That The Their Them Then There ' +
    'Therefore These They This Those Though Through Throughout Thus To Today Together Tomorrow Tonight Too Under Unlike ' +
    'Until Upon Up Was We Were What Whatever When Whenever Where Whether Which While Who Whoever Whose Why Will With ' +
    'Within Without Witnesses Would Yes Yesterday Yet You Your ' +
    'В Во Все Вчера Для Еще Если Затем И Их К Как Когда Кроме Мы На Не Но О Об Однако Он Она Они По После При С Сегодня ' +
    'Так Также Там То Тогда У Эта Эти Это Этот Я Auch Aber Am Auf Bei Das Dass Der Die Dies Diese Ein Eine Er Es Im Nach ' +
    'Sie Und Wir Wie Wenn Zu Zum'
  ).split(' '),
)
