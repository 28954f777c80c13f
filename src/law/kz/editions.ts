import type { Edition } from '#law/engine/rule.ts';

// The Law on Mediation, one edition a line. `exact: false`: the act enters into force ten calendar days after its first official
// publication and the day itself still has to be read on the official site; it is corrected here and nowhere else.
export const v1: Edition = { from: '2011-08-05', exact: true, by: '401-IV' };
export const v2: Edition = { from: '2012-07-01', exact: true, by: '565-IV' };
export const v3: Edition = { from: '2013-07-20', exact: false, by: '121-V' };
export const v4: Edition = { from: '2014-02-01', exact: false, by: '164-V' };
export const v5: Edition = { from: '2015-01-01', exact: true, by: '227-V' };
export const v6: Edition = { from: '2016-01-01', exact: true, by: '378-V' };
export const v7: Edition = { from: '2020-01-11', exact: false, by: '292-VI' };
export const v8: Edition = { from: '2021-01-01', exact: true, by: '346-VI' };
export const v9: Edition = { from: '2021-07-01', exact: true, by: '351-VI' };
export const v10: Edition = { from: '2022-01-02', exact: false, by: '84-VII' };
export const v11: Edition = { from: '2023-05-01', exact: false, by: '223-VII' };
export const v12: Edition = { from: '2025-01-21', exact: false, by: '153-VIII' };

// Codes: the day on which each came into force, or the change that brought the rule in.
export const civilCode: Edition = { from: '1995-03-01', exact: true, by: '268-XIII' };
export const mediationInCivilCode: Edition = { from: '2011-08-05', exact: true, by: '402-IV' };
export const familyCode: Edition = { from: '2012-01-18', exact: false, by: '518-IV' };
export const criminalCode: Edition = { from: '2015-01-01', exact: true, by: '226-V' };
export const civilProcedureCode: Edition = { from: '2016-01-01', exact: true, by: '377-V' };
export const labourCode2020: Edition = { from: '2020-05-16', exact: false, by: '321-VI' };
export const civilProcedure2019: Edition = { from: '2019-02-05', exact: false, by: '217-VI' };
export const civilProcedure2020: Edition = { from: '2020-06-21', exact: false, by: '342-VI' };
export const administrativeProcedureCode: Edition = { from: '2021-07-01', exact: true, by: '350-VI' };
export const personalDataLaw: Edition = { from: '2013-11-26', exact: false, by: '94-V' };
export const personalDataAtHome: Edition = { from: '2016-01-01', exact: true, by: '419-V' };
export const personalDataPurpose: Edition = { from: '2022-03-02', exact: false, by: '96-VII' };
export const taxCode2017: Edition = { from: '2018-01-01', exact: true, by: '120-VI' };
export const taxCode2025: Edition = { from: '2026-01-01', exact: true, by: '214-VIII' };
export const criminalCode2016: Edition = { from: '2016-04-24', exact: false, by: '501-V' };
export const criminalCode2018: Edition = { from: '2018-07-27', exact: false, by: '180-VI' };
export const criminalCode2020: Edition = { from: '2020-01-11', exact: false, by: '292-VI' };
export const criminalProcedureCode: Edition = { from: '2015-01-01', exact: true, by: '231-V' };
export const criminalProcedure2018: Edition = { from: '2018-01-05', exact: false, by: '118-VI' };
export const criminalProcedure2024: Edition = { from: '2024-09-06', exact: false, by: '113-VIII' };
export const offencesCode2024: Edition = { from: '2024-06-16', exact: false, by: '73-VIII' };
export const labourCode2023: Edition = { from: '2023-04-18', exact: false, by: '199-VII' };
export const consumerLaw2020: Edition = { from: '2020-07-07', exact: false, by: '346-VI' };
export const singaporeConvention: Edition = { from: '2022-11-23', exact: true, by: '116-VII' };
export const notariate2023: Edition = { from: '2023-05-16', exact: false, by: '207-VII' };

// Acts around the registers and the training of mediators; the days on which orders entered into force are estimates from the press.
export const training2011: Edition = { from: '2011-07-08', exact: true, by: '770' };
export const selfRegulationLaw: Edition = { from: '2016-05-15', exact: false, by: '390-V' };
export const selfRegulation2018: Edition = { from: '2018-06-11', exact: false, by: '156-VI' };
export const publicRegister2022: Edition = { from: '2022-05-03', exact: false, by: '126' };
export const publicElection2022: Edition = { from: '2022-05-15', exact: false, by: '134' };
export const training2011Repealed: Edition = { from: '2023-08-11', exact: false, by: '620' };
export const training2025: Edition = { from: '2026-01-18', exact: false, by: '30.12.2025' };
export const enforcementLaw: Edition = { from: '2010-10-21', exact: false, by: '261-IV' };
export const enforcement2015: Edition = { from: '2015-01-01', exact: true, by: '269-V' };
export const enforcement2020: Edition = { from: '2020-07-08', exact: false, by: '349-VI' };

// Tax codes as far as they speak of the state duty, and the law on the republican budget of each year.
export const taxCode2008: Edition = { from: '2009-01-01', exact: true, by: '99-IV' };
export const taxDuty2011: Edition = { from: '2011-07-01', exact: false, by: '467-IV' };
export const taxDuty2012: Edition = { from: '2012-07-01', exact: true, by: '565-IV' };
export const taxDuty2014: Edition = { from: '2014-11-30', exact: false, by: '254-V' };
export const taxDuty2016: Edition = { from: '2016-01-01', exact: true, by: '378-V' };
export const taxDuty2016January: Edition = { from: '2016-01-02', exact: true, by: '432-V' };
export const taxDuty2023: Edition = { from: '2023-05-21', exact: false, by: '213-VII' };
export const budget2011: Edition = { from: '2011-01-01', exact: true, by: '357-IV' };
export const budget2012: Edition = { from: '2012-01-01', exact: true, by: '496-IV' };
export const budget2013: Edition = { from: '2013-01-01', exact: true, by: '54-V' };
export const budget2014: Edition = { from: '2014-01-01', exact: true, by: '148-V' };
export const budget2015: Edition = { from: '2015-01-01', exact: true, by: '259-V' };
export const budget2016: Edition = { from: '2016-01-01', exact: true, by: '426-V' };
export const budget2017: Edition = { from: '2017-01-01', exact: true, by: '25-VI' };
export const budget2018: Edition = { from: '2018-01-01', exact: true, by: '113-VI' };
export const budget2019: Edition = { from: '2019-01-01', exact: true, by: '197-VI' };
export const budget2020: Edition = { from: '2020-01-01', exact: true, by: '276-VI' };
export const budget2020April: Edition = { from: '2020-04-01', exact: true, by: '372-VI' };
export const budget2021: Edition = { from: '2021-01-01', exact: true, by: '379-VI' };
export const budget2022: Edition = { from: '2022-01-01', exact: true, by: '77-VII' };
export const budget2022April: Edition = { from: '2022-04-01', exact: true, by: '121-VII' };
export const budget2023: Edition = { from: '2023-01-01', exact: true, by: '163-VII' };
export const budget2024: Edition = { from: '2024-01-01', exact: true, by: '43-VIII' };
export const budget2025: Edition = { from: '2025-01-01', exact: true, by: '141-VIII' };
export const budget2026: Edition = { from: '2026-01-01', exact: true, by: '239-VIII' };
