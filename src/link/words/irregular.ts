/** Forms of frequent verbs and nouns that share no ending with their stem. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `died:die dies:die dying:die dead:dead killed:kill took:take taken:take taking:take fell:fall fallen:fall rose:rise risen:rise
  grew:grow grown:grow held:hold lost:lose losing:lose won:win left:leave leaving:leave began:begin begun:begin paid:pay
  sent:send built:build fought:fight broke:break broken:break stole:steal stolen:steal sold:sell bought:buy wrote:write
  gave:give given:give met:meet shot:shoot struck:strike sank:sink sunk:sink withdrew:withdraw withdrawn:withdraw
  caught:catch cut:cut hid:hide hidden:hide knew:know chose:choose chosen:choose drew:draw flew:fly spent:spend
  men:man women:woman children:child lives:life bodies:body casualties:casualty fatalities:fatality closed:close closes:close
  lied:lie lies:lie lying:lie led:lead brought:bring kept:keep felt:feel stood:stand went:go ran:run came:come`
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [form = '', stem = ''] = pair.split(':')
      return [form, stem] as const
    }),
)
