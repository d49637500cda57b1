import type { TemplateDomain } from '../template-schema'
import { ratingInWords, weighted, words } from './built-in-template'

/** Domain 2 of the insurer checklist. */
export const insurerCommunication: TemplateDomain = {
  code: '2',
  title: words('Communication', 'Comunicação', 'Communication'),
  criteria: [
    weighted({
      code: '2.1',
      title: words(
        'Satisfaction of earlier clients',
        'Satisfação de clientes anteriores',
        'Satisfaction des clients précédents',
      ),
      description: words(
        'What organisations served in the last three years say: surveys, letters, certificates and awards that name the service and the year.',
        'O que dizem as organizações servidas nos últimos três anos: inquéritos, cartas, certificados e prémios que indiquem o serviço e o ano.',
        'Ce que disent les organisations servies ces trois dernières années : enquêtes, lettres, certificats et prix qui nomment le service et l’année.',
      ),
      evidence: words(
        'Letters or survey results of at least three clients, dated',
        'Cartas ou resultados de inquéritos de pelo menos três clientes, com data',
        'Lettres ou résultats d’enquête d’au moins trois clients, datés',
      ),
      value: ratingInWords(
        words(
          'No statement, or mostly complaints',
          'Nenhuma declaração, ou sobretudo queixas',
          'Aucune déclaration, ou surtout des plaintes',
        ),
        words(
          'Some statements, general or mixed',
          'Algumas declarações, gerais ou contraditórias',
          'Quelques déclarations, générales ou mitigées',
        ),
        words(
          'Satisfied on the whole, by at least two clients',
          'Satisfação geral, por pelo menos dois clientes',
          'Satisfaction d’ensemble, d’au moins deux clients',
        ),
        words(
          'Satisfied on named services, by at least three clients',
          'Satisfação com serviços concretos, por pelo menos três clientes',
          'Satisfaction sur des services précis, d’au moins trois clients',
        ),
        words(
          'Measured satisfaction of 85 % or more in three years, by a third party',
          'Satisfação medida de 85 % ou mais em três anos, por terceiros',
          'Satisfaction mesurée de 85 % ou plus sur trois ans, par un tiers',
        ),
      ),
    }),
    weighted({
      code: '2.2',
      title: words(
        'Handling of complaints',
        'Tratamento de reclamações',
        'Traitement des réclamations',
      ),
      description: words(
        'Whether a complaint gets a number, a name and a deadline, and whether what it teaches changes the service.',
        'Se cada reclamação recebe um número, um responsável e um prazo, e se o que ensina muda o serviço.',
        'Si chaque réclamation reçoit un numéro, un responsable et un délai, et si ce qu’elle apprend change le service.',
      ),
      evidence: words(
        'Complaints procedure and last year’s figures: received, answered in time, upheld',
        'Procedimento de reclamações e números do último ano: recebidas, respondidas no prazo, aceites',
        'Procédure de réclamation et chiffres de l’an dernier : reçues, répondues à temps, fondées',
      ),
      value: ratingInWords(
        words('No procedure', 'Nenhum procedimento', 'Aucune procédure'),
        words(
          'Complaints are answered when somebody finds time',
          'As reclamações são respondidas quando alguém tem tempo',
          'On répond quand quelqu’un trouve le temps',
        ),
        words(
          'Written procedure with a deadline, no figures',
          'Procedimento escrito com prazo, sem números',
          'Procédure écrite avec délai, sans chiffres',
        ),
        words(
          'Tracked to the end, at least 80 % in time',
          'Acompanhadas até ao fim, pelo menos 80 % no prazo',
          'Suivies jusqu’au bout, au moins 80 % à temps',
        ),
        words(
          'As before, 95 % in time, with an appeal and published lessons',
          'Como acima, 95 % no prazo, com recurso e lições publicadas',
          'Idem, 95 % à temps, avec recours et leçons publiées',
        ),
      ),
    }),
    weighted({
      code: '2.3',
      title: words(
        'Information on providers and benefits',
        'Informação sobre prestadores e benefícios',
        'Information sur les prestataires et les garanties',
      ),
      description: words(
        'How easily an insured person finds out, by any channel and up to date, where they may be treated and what is paid.',
        'Com que facilidade a pessoa segura descobre, por qualquer canal e com dados atuais, onde pode ser tratada e o que é pago.',
        'Avec quelle facilité l’assuré apprend, par tout canal et à jour, où il peut être soigné et ce qui est remboursé.',
      ),
      evidence: words(
        'Access to the site or application, sample text messages, telephone menu, printed guide',
        'Acesso ao sítio ou aplicação, exemplos de SMS, menu telefónico, guia impresso',
        'Accès au site ou à l’application, exemples de SMS, menu téléphonique, guide imprimé',
      ),
      value: ratingInWords(
        words(
          'Nothing beyond the policy itself',
          'Nada além da própria apólice',
          'Rien au-delà du contrat lui-même',
        ),
        words(
          'A printed or PDF list, older than six months',
          'Uma lista impressa ou em PDF, com mais de seis meses',
          'Une liste imprimée ou PDF de plus de six mois',
        ),
        words('One current channel', 'Um canal atualizado', 'Un canal à jour'),
        words(
          'Two channels, one of them for people without internet',
          'Dois canais, um deles para quem não tem internet',
          'Deux canaux, dont un sans internet',
        ),
        words(
          'Three channels, updated within a week, with a search by place',
          'Três canais, atualizados numa semana, com pesquisa por local',
          'Trois canaux, à jour sous une semaine, avec recherche par lieu',
        ),
      ),
    }),
    weighted({
      code: '2.4',
      title: words(
        'Prevention and health education',
        'Prevenção e educação para a saúde',
        'Prévention et éducation à la santé',
      ),
      description: words(
        'What the applicant does so that insured people stay well: screening, vaccination, advice, programmes for the chronically ill.',
        'O que o candidato faz para que as pessoas seguras se mantenham saudáveis: rastreios, vacinação, aconselhamento, programas para doentes crónicos.',
        'Ce que fait le candidat pour que les assurés restent en bonne santé : dépistage, vaccination, conseils, programmes pour malades chroniques.',
      ),
      evidence: words(
        'Programmes of the last two years with the number of people reached',
        'Programas dos últimos dois anos com o número de pessoas abrangidas',
        'Programmes des deux dernières années avec le nombre de personnes touchées',
      ),
      value: ratingInWords(
        words('None', 'Nenhuma', 'Aucune'),
        words('Occasional messages', 'Mensagens ocasionais', 'Messages occasionnels'),
        words('One programme a year', 'Um programa por ano', 'Un programme par an'),
        words(
          'Several programmes with numbers reached',
          'Vários programas com número de pessoas abrangidas',
          'Plusieurs programmes avec effectifs touchés',
        ),
        words(
          'Programmes chosen from claims data, with measured effect',
          'Programas escolhidos a partir dos sinistros, com efeito medido',
          'Programmes choisis d’après les sinistres, à effet mesuré',
        ),
      ),
    }),
  ],
}
