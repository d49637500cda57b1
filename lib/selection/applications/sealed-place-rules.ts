type Envelope = 'technical' | 'financial'

/** The key of an envelope: each opening opens the envelopes of one kind of one tender. */
export const envelopeKey = (tenderId: string, envelope: Envelope) => `${tenderId} ${envelope}`

/** Where each sealed column lies; what was sealed for one place opens in no other. */
export const sealedPlace = {
  draft: (sealedBidId: string, envelope: Envelope) => `sealed-bid ${sealedBidId} ${envelope} draft`,
  submission: (submissionId: string, envelope: Envelope) =>
    `submission ${submissionId} ${envelope}`,
  fileContent: (fileId: string) => `sealed-file ${fileId} content`,
  fileParticulars: (fileId: string) => `sealed-file ${fileId} particulars`,
} as const
