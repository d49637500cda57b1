/** A published figure with where and when it was published. */
export type PublicInsurer = {
  readonly name: string
  readonly claimSettlementRatioPct: number
  readonly networkHospitals: number
  readonly grossWrittenPremiumInrCrore: number
  readonly trackRecordYears: number
  readonly publishedRating: number
}

/** Ditto, joinditto.in/health-insurance/companies, 2024. Figures as published. */
export const indianInsurers: readonly PublicInsurer[] = [
  {
    name: 'HDFC ERGO General Insurance',
    claimSettlementRatioPct: 97.5,
    networkHospitals: 11_300,
    grossWrittenPremiumInrCrore: 4281.6,
    trackRecordYears: 20,
    publishedRating: 4.42,
  },
  {
    name: 'Care Health Insurance',
    claimSettlementRatioPct: 90.75,
    networkHospitals: 9400,
    grossWrittenPremiumInrCrore: 2559.75,
    trackRecordYears: 10,
    publishedRating: 4.3,
  },
  {
    name: 'Niva Bupa Health Insurance',
    claimSettlementRatioPct: 90.66,
    networkHospitals: 9100,
    grossWrittenPremiumInrCrore: 1750.78,
    trackRecordYears: 14,
    publishedRating: 4.0,
  },
  {
    name: 'Bajaj Allianz General Insurance',
    claimSettlementRatioPct: 94.04,
    networkHospitals: 8000,
    grossWrittenPremiumInrCrore: 2301.74,
    trackRecordYears: 21,
    publishedRating: 3.92,
  },
  {
    name: 'ICICI Lombard General Insurance',
    claimSettlementRatioPct: 85.53,
    networkHospitals: 7500,
    grossWrittenPremiumInrCrore: 3021.35,
    trackRecordYears: 21,
    publishedRating: 3.65,
  },
]

/** Which figure answers which criterion of the template, and for which period it was published. */
export const figures = [
  {
    code: '1.1',
    figure: 'claimSettlementRatioPct',
    period: 'Average of three years, published 2024',
  },
  { code: '2.1', figure: 'networkHospitals', period: 'Published 2024' },
  { code: '3.1', figure: 'grossWrittenPremiumInrCrore', period: '2020-21' },
  { code: '4.1', figure: 'trackRecordYears', period: 'Published 2024' },
] as const

export const publisher = 'Ditto, joinditto.in/health-insurance/companies, 2024'
