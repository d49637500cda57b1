import { fraction, type Maths, over, root, subscript } from './maths'
import type { MethodName } from './method-list'

/** The formulas of each method, one a line. The symbols are explained in the text beside them. */
export const formulas: Readonly<Record<MethodName, readonly Maths[]>> = {
  'linear-best-worst': [
    ['min ξ', ',', '| w_B − a_Bj w_j | ≤ ξ', ',', '| w_j − a_jW w_W | ≤ ξ'],
    [over('∑', 'j'), 'w_j = 1', ',', 'w_j ≥ 0'],
  ],
  'nonlinear-best-worst': [
    [
      'min ξ , |',
      fraction('w_B', 'w_j'),
      '− a_Bj | ≤ ξ , |',
      fraction('w_j', 'w_W'),
      '− a_jW | ≤ ξ',
    ],
    [over('∑', 'j'), 'w_j = 1'],
  ],
  consistency: [
    ['CR^I =', over('max', 'j'), fraction('| a_Bj a_jW − a_BW |', 'a_BW^2 − a_BW')],
    [
      'CR^O =',
      fraction('ξ^*', 'CI'),
      ', CI =',
      fraction(['1 + 2 a_BW −', root('1 + 8 a_BW')], '2'),
    ],
    [
      'OR =',
      over('max', 'j'),
      fraction('1', 'n'),
      over('∑', 'i'),
      'F ( ( a_Bi − a_Bj ) ( a_jW − a_iW ) )',
    ],
  ],
  ties: [['Δ =', over('max', 'j'), '| w_j^1 − w_j^2 |']],
  hierarchy: [['w_dj = w_d · u_dj', ',', over('∑', 'j'), 'u_dj = 1']],
  group: [
    ['a_B^k ∼ Mult ( 1 / w^k ) , a_W^k ∼ Mult ( w^k )'],
    ['w^k ∼ Dir ( γ w^* ) , γ ∼ Gamma ( 0.1 , 0.1 ) , w^* ∼ Dir ( 1 )'],
  ],
  camps: [
    ['d ( u , v ) =', fraction('1', '2'), over('∑', 'j'), '| u_j − v_j |'],
    ['W =', fraction('12 S', ['m^2 ( n^3 − n )'])],
  ],
  'published-weights': [['T =', over('∑', 'j'), 'p_j , s_j =', fraction('p_j', 'T')]],
  values: [['v ( x ) = v_1 + ( v_2 − v_1 )', fraction('x − x_1', 'x_2 − x_1'), ', x_1 ≤ x ≤ x_2']],
  'knock-outs': ['x ≥ L'],
  ranking: [['V_i =', over('∑', 'j'), 'w_j v_ij']],
  stability: [
    ['t =', fraction('− A_j', 'd_j − A_j')],
    ['δ =', over('min', 'w^′'), over('∑', 'j'), '| w_j^′ − w_j | , V_k ( w^′ ) = V_i ( w^′ )'],
    ['R_i =', over('max', 'w'), over('max', 'k'), '( V_k − V_i )'],
  ],
  acceptability: [['b_i^r = P ( rank ( i ) = r )', ',', 'ε =', root(fraction('b ( 1 − b )', 'N'))]],
  'cross-checks': [
    ['C_i =', fraction('D_i^−', 'D_i^+ + D_i^−')],
    [
      'φ_i =',
      fraction('1', 'n − 1'),
      over('∑', 'k'),
      over('∑', 'j'),
      'w_j ( P_j ( i , k ) − P_j ( k , i ) )',
    ],
  ],
  agreement: [
    ['α = 1 −', fraction('D_o', 'D_e')],
    ['ICC =', fraction('BMS − EMS', ['BMS + ( k − 1 ) EMS +', fraction('k ( JMS − EMS )', 'n')])],
  ],
  proportions: [
    [
      fraction(
        [
          'p +',
          fraction('z^2', '2 n'),
          '± z',
          root([fraction('p ( 1 − p )', 'n'), '+', fraction('z^2', '4 n^2')]),
        ],
        ['1 +', fraction('z^2', 'n')],
      ),
    ],
  ],
  reproducibility: [[subscript('h', 't'), '= SHA256 (', subscript('h', 't − 1'), ', e_t )']],
}
