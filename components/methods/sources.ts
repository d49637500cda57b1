import type { MethodName } from './method-list'

/** A publication as it is cited, in its own language. */
export type Source = { readonly citation: string; readonly doi: string | null }

const rezaei2015: Source = {
  citation: 'Rezaei, J. (2015). Best-worst multi-criteria decision-making method. Omega 53, 49–57.',
  doi: '10.1016/j.omega.2014.11.009',
}
const rezaei2016: Source = {
  citation:
    'Rezaei, J. (2016). Best-worst multi-criteria decision-making method: some properties and a linear model. Omega 64, 126–130.',
  doi: '10.1016/j.omega.2015.12.001',
}
const kendall: Source = {
  citation: 'Kendall, M. & Gibbons, J. D. (1990). Rank Correlation Methods, 5th edition, §6.',
  doi: null,
}

/** Where each method comes from. */
export const sources: Readonly<Record<MethodName, readonly Source[]>> = {
  'linear-best-worst': [rezaei2016],
  'nonlinear-best-worst': [rezaei2015, rezaei2016],
  consistency: [
    {
      citation:
        'Liang, F., Brunelli, M. & Rezaei, J. (2020). Consistency issues in the best worst method: measurements and thresholds. Omega 96, 102175.',
      doi: '10.1016/j.omega.2019.102175',
    },
  ],
  ties: [rezaei2016],
  hierarchy: [rezaei2015],
  group: [
    {
      citation:
        'Mohammadi, M. & Rezaei, J. (2020). Bayesian best-worst method: a probabilistic group decision making model. Omega 96, 102075.',
      doi: '10.1016/j.omega.2019.06.001',
    },
  ],
  camps: [
    {
      citation: 'Kaufman, L. & Rousseeuw, P. J. (1990). Finding Groups in Data, chapter 2. Wiley.',
      doi: '10.1002/9780470316801',
    },
    kendall,
    {
      citation:
        'Forman, E. & Peniwati, K. (1998). Aggregating individual judgments and priorities. European Journal of Operational Research 108, 165–169.',
      doi: '10.1016/S0377-2217(97)00244-0',
    },
  ],
  'published-weights': [
    {
      citation: 'Bazyar, M. et al. (2022). BMC Health Services Research, table 1.',
      doi: '10.1186/s12913-022-08777-7',
    },
  ],
  values: [
    {
      citation:
        'Keeney, R. L. & Raiffa, H. (1993). Decisions with Multiple Objectives, chapter 3. Cambridge University Press.',
      doi: '10.1017/CBO9781139174084',
    },
  ],
  'knock-outs': [],
  ranking: [
    {
      citation:
        'Keeney, R. L. & Raiffa, H. (1993). Decisions with Multiple Objectives, chapter 3. Cambridge University Press.',
      doi: '10.1017/CBO9781139174084',
    },
  ],
  stability: [
    {
      citation:
        'Triantaphyllou, E. & Sánchez, A. (1997). A sensitivity analysis approach for some deterministic multi-criteria decision-making methods. Decision Sciences 28(1), 151–194.',
      doi: '10.1111/j.1540-5915.1997.tb01306.x',
    },
    {
      citation:
        'Barron, H. & Schmidt, C. P. (1988). Sensitivity analysis of additive multiattribute value models. Operations Research 36(1), 122–127.',
      doi: '10.1287/opre.36.1.122',
    },
  ],
  acceptability: [
    {
      citation:
        'Lahdelma, R. & Salminen, P. (2001). SMAA-2: stochastic multicriteria acceptability analysis for group decision making. Operations Research 49(3), 444–454.',
      doi: '10.1287/opre.49.3.444.11220',
    },
  ],
  'cross-checks': [
    {
      citation:
        'Hwang, C.-L. & Yoon, K. (1981). Multiple Attribute Decision Making, §3.3. Springer.',
      doi: '10.1007/978-3-642-48318-9',
    },
    {
      citation:
        'Brans, J. P. & Vincke, Ph. (1985). A preference ranking organisation method. Management Science 31(6), 647–656.',
      doi: '10.1287/mnsc.31.6.647',
    },
  ],
  agreement: [
    { citation: 'Krippendorff, K. (2011). Computing Krippendorff’s Alpha-Reliability.', doi: null },
    {
      citation:
        'Shrout, P. E. & Fleiss, J. L. (1979). Intraclass correlations: uses in assessing rater reliability. Psychological Bulletin 86(2), 420–428.',
      doi: '10.1037/0033-2909.86.2.420',
    },
    kendall,
  ],
  proportions: [
    {
      citation:
        'Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association 22, 209–212.',
      doi: '10.1080/01621459.1927.10502953',
    },
    {
      citation:
        'Newcombe, R. G. (1998). Interval estimation for the difference between independent proportions. Statistics in Medicine 17, 873–890.',
      doi: '10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I',
    },
  ],
  reproducibility: [
    { citation: 'NIST (2015). Secure Hash Standard, FIPS 180-4.', doi: '10.6028/NIST.FIPS.180-4' },
  ],
}
