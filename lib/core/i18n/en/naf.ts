import { farmsAndMines } from './naf/a-b-farms-and-mines'
import { electronicsToRepair } from './naf/c-electronics-to-repair'
import { foodToPrint } from './naf/c-food-to-print'
import { fuelToMetal } from './naf/c-fuel-to-metal'
import { energyAndBuilding } from './naf/d-f-energy-and-building'
import { divisions } from './naf/divisions'
import { trade } from './naf/g-trade'
import { transportAndMeals } from './naf/h-i-transport-and-meals'
import { officeAndServices } from './naf/j-n-office-and-services'
import { publicAndCulture } from './naf/o-u-public-and-culture'

/** Activities by NAF rev. 2 code (Insee, 2008), in a student’s words: the 88 divisions and the 732 sub-classes. */
export const naf: Readonly<Record<string, string>> = {
  ...divisions,
  ...farmsAndMines,
  ...foodToPrint,
  ...fuelToMetal,
  ...electronicsToRepair,
  ...energyAndBuilding,
  ...trade,
  ...transportAndMeals,
  ...officeAndServices,
  ...publicAndCulture,
}
