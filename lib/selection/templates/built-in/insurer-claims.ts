import type { TemplateDomain } from '../template-schema'
import { weighted, words, yesNo } from './built-in-template'

const days = words('days', 'dias', 'jours')

/** Domain 6 of the insurer checklist. */
export const insurerClaims: TemplateDomain = {
  code: '6',
  title: words('Claims and payment', 'Sinistros e pagamento', 'Prestations et paiement'),
  criteria: [
    weighted({
      code: '6.1',
      title: words(
        'Claims handled online',
        'Sinistros tratados em linha',
        'Prestations traitées en ligne',
      ),
      description: words(
        'How many of five things work online: sending a claim, following it, a message when it is paid, a message on what was billed in one’s name, and the reason for anything not paid.',
        'Quantas de cinco coisas funcionam em linha: enviar o pedido, acompanhá-lo, receber mensagem do pagamento, receber mensagem do que foi faturado em seu nome, e o motivo do que não é pago.',
        'Combien de cinq choses marchent en ligne : envoyer la demande, la suivre, un message au paiement, un message sur ce qui a été facturé en son nom, et le motif de ce qui n’est pas payé.',
      ),
      evidence: words(
        'Demonstration of each of the five on a telephone',
        'Demonstração de cada uma das cinco num telemóvel',
        'Démonstration de chacune des cinq sur un téléphone',
      ),
      unit: words('of 5', 'de 5', 'sur 5'),
      value: { kind: 'linear', zeroAt: 0, hundredAt: 5 },
    }),
    weighted({
      code: '6.2',
      title: words(
        'Time to pay providers',
        'Prazo de pagamento aos prestadores',
        'Délai de paiement des prestataires',
      ),
      description: words(
        'Days from a hospital’s complete bill to payment, nine bills in ten. Up to one month is full value, two months none. Outpatient bills are due in 14 days: show them too.',
        'Dias entre a fatura completa do hospital e o pagamento, em nove de cada dez faturas. Até um mês vale tudo, dois meses nada. As faturas de ambulatório vencem em 14 dias: apresente-as também.',
        'Jours entre la facture complète de l’hôpital et le paiement, neuf factures sur dix. Jusqu’à un mois, pleine valeur ; à deux mois, aucune. L’ambulatoire est dû en 14 jours : montrez-le aussi.',
      ),
      evidence: words(
        'Payment statistics of the last year, hospitals and outpatient providers apart',
        'Estatística de pagamentos do último ano, hospitais e ambulatório em separado',
        'Statistiques de paiement de l’an dernier, hôpitaux et ambulatoire à part',
      ),
      unit: days,
      value: { kind: 'deadline', target: 30, limit: 60 },
    }),
    weighted({
      code: '6.3',
      title: words(
        'Time to reimburse the insured',
        'Prazo de reembolso às pessoas seguras',
        'Délai de remboursement des assurés',
      ),
      description: words(
        'Days from a complete claim of an insured person to payment, nine claims in ten. Up to 14 days is full value, 45 days none.',
        'Dias entre o pedido completo da pessoa segura e o pagamento, em nove de cada dez pedidos. Até 14 dias vale tudo, 45 dias nada.',
        'Jours entre la demande complète de l’assuré et le paiement, neuf demandes sur dix. Jusqu’à 14 jours, pleine valeur ; à 45 jours, aucune.',
      ),
      evidence: words(
        'Reimbursement statistics of the last year',
        'Estatística de reembolsos do último ano',
        'Statistiques de remboursement de l’an dernier',
      ),
      unit: days,
      value: { kind: 'deadline', target: 14, limit: 45 },
    }),
    weighted({
      code: '6.4',
      title: words(
        'Premiums payable in kind',
        'Prémios pagáveis em espécie',
        'Primes payables en nature',
      ),
      description: words(
        'Whether the applicant accepts bonds, shares or property against premiums.',
        'Se o candidato aceita obrigações, ações ou imóveis em pagamento de prémios.',
        'Si le candidat accepte obligations, actions ou biens en paiement des primes.',
      ),
      evidence: words('Written undertaking', 'Compromisso escrito', 'Engagement écrit'),
      value: yesNo,
    }),
  ],
}
