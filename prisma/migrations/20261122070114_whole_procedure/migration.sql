-- CreateEnum
CREATE TYPE "envelope" AS ENUM ('technical', 'financial');

-- CreateEnum
CREATE TYPE "sealed_bid_state" AS ENUM ('draft', 'sealed', 'late', 'withdrawn', 'opened');

-- CreateEnum
CREATE TYPE "question_state" AS ENUM ('asked', 'answered', 'declined');

-- CreateEnum
CREATE TYPE "bid_query_kind" AS ENUM ('clarification', 'low_price');

-- CreateEnum
CREATE TYPE "bid_query_decision" AS ENUM ('accepted', 'rejected');

-- CreateEnum
CREATE TYPE "report_opinion" AS ENUM ('approves', 'dissents');

-- CreateEnum
CREATE TYPE "letter_kind" AS ENUM ('award', 'unsuccessful', 'excluded', 'late');

-- CreateEnum
CREATE TYPE "challenge_state" AS ENUM ('open', 'upheld', 'dismissed', 'withdrawn');

-- CreateEnum
CREATE TYPE "conflict_state" AS ENUM ('requested', 'none', 'declared', 'cleared', 'restricted', 'removed');

-- CreateEnum
CREATE TYPE "knock_out_verdict" AS ENUM ('pass', 'fail', 'clarify');

-- CreateEnum
CREATE TYPE "scorecard_state" AS ENUM ('empty', 'draft', 'submitted', 'reopened', 'locked', 'void');

-- CreateEnum
CREATE TYPE "recusal_scope" AS ENUM ('tender', 'bid');

-- CreateEnum
CREATE TYPE "panel_role" AS ENUM ('chair', 'evaluator', 'finance', 'secretary', 'observer');

-- CreateEnum
CREATE TYPE "bid_state" AS ENUM ('entered', 'opened', 'excluded', 'admissible', 'below_threshold', 'qualified', 'financially_opened', 'price_queried', 'price_rejected', 'ranked', 'recommended', 'awarded', 'unsuccessful', 'withdrawn');

-- AlterEnum

ALTER TYPE "tender_state" ADD VALUE 'technical_opened' BEFORE 'cancelled';
ALTER TYPE "tender_state" ADD VALUE 'knock_out' BEFORE 'cancelled';
ALTER TYPE "tender_state" ADD VALUE 'scoring' BEFORE 'cancelled';
ALTER TYPE "tender_state" ADD VALUE 'revealed' BEFORE 'cancelled';
ALTER TYPE "tender_state" ADD VALUE 'moderation' BEFORE 'cancelled';
ALTER TYPE "tender_state" ADD VALUE 'technical_locked' BEFORE 'cancelled';
ALTER TYPE "tender_state" ADD VALUE 'financial_opened' BEFORE 'cancelled';
ALTER TYPE "tender_state" ADD VALUE 'combined' BEFORE 'cancelled';
ALTER TYPE "tender_state" ADD VALUE 'report_draft' BEFORE 'cancelled';
ALTER TYPE "tender_state" ADD VALUE 'approved' BEFORE 'cancelled';
ALTER TYPE "tender_state" ADD VALUE 'notified' BEFORE 'cancelled';
ALTER TYPE "tender_state" ADD VALUE 'awarded' BEFORE 'cancelled';
ALTER TYPE "tender_state" ADD VALUE 'no_award';

-- AlterTable
ALTER TABLE "bid" ADD COLUMN     "applicant_id" TEXT,
ADD COLUMN     "sealed_bid_id" TEXT,
ADD COLUMN     "state" "bid_state" NOT NULL DEFAULT 'entered',
ADD COLUMN     "submitted_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "bid_document" ADD COLUMN     "envelope" "envelope" NOT NULL DEFAULT 'technical';

-- AlterTable
ALTER TABLE "invitation" ADD COLUMN     "applicant_id" TEXT;

-- AlterTable
ALTER TABLE "panel_member" ADD COLUMN     "absence_reason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "absent_at" TIMESTAMPTZ(3),
ADD COLUMN     "role" "panel_role" NOT NULL DEFAULT 'evaluator';

-- AlterTable
ALTER TABLE "procedure_terms" ADD COLUMN     "is_tax_included" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "recusal" "recusal_scope" NOT NULL DEFAULT 'tender';

-- AlterTable
ALTER TABLE "rating" ADD COLUMN     "document_id" TEXT,
ADD COLUMN     "page" INTEGER,
ALTER COLUMN "level" DROP NOT NULL;

-- AlterTable
ALTER TABLE "tender" RENAME COLUMN "cancellation_reason" TO "end_reason";
ALTER TABLE "tender" RENAME COLUMN "cancelled_at" TO "ended_at";
ALTER TABLE "tender" DROP CONSTRAINT tender_formal_alone_is_cancelled;
ALTER TABLE "tender" RENAME CONSTRAINT tender_cancelled_with_reason TO tender_ended_with_reason;
ALTER TABLE "tender" ADD COLUMN     "notified_at" TIMESTAMPTZ(3),
ADD COLUMN     "standstill_ends_at" TIMESTAMPTZ(3),
ADD COLUMN     "standstill_starts_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "user" ADD COLUMN     "applicant_id" TEXT;

-- CreateTable
CREATE TABLE "applicant" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT '',
    "identifier" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL DEFAULT 'en',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "applicant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sealed_bid" (
    "id" TEXT NOT NULL,
    "tender_id" TEXT NOT NULL,
    "applicant_id" TEXT NOT NULL,
    "state" "sealed_bid_state" NOT NULL DEFAULT 'draft',
    "declaration" JSONB,
    "declared_at" TIMESTAMPTZ(3),
    "technical_draft" BYTEA,
    "financial_draft" BYTEA,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "sealed_bid_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sealed_file" (
    "id" TEXT NOT NULL,
    "sealed_bid_id" TEXT NOT NULL,
    "envelope" "envelope" NOT NULL,
    "particulars" BYTEA NOT NULL,
    "content" BYTEA NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),

    CONSTRAINT "sealed_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission" (
    "id" TEXT NOT NULL,
    "sealed_bid_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "is_late" BOOLEAN NOT NULL,
    "technical" BYTEA NOT NULL,
    "financial" BYTEA NOT NULL,
    "technical_hash" TEXT NOT NULL,
    "financial_hash" TEXT NOT NULL,
    "receipt" TEXT NOT NULL,
    "receipt_signature" TEXT NOT NULL,
    "submitted_by_id" TEXT NOT NULL,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" TEXT NOT NULL,
    "tender_id" TEXT NOT NULL,
    "applicant_id" TEXT,
    "asked_by_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "state" "question_state" NOT NULL DEFAULT 'asked',
    "published" JSONB NOT NULL DEFAULT '{}',
    "answer" JSONB NOT NULL DEFAULT '{}',
    "answered_by_id" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opening" (
    "tender_id" TEXT NOT NULL,
    "envelope" "envelope" NOT NULL,
    "proposed_by_id" TEXT NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "attendees" JSONB NOT NULL,
    "confirmed_by_id" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),
    "record" TEXT,
    "record_hash" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "opening_pkey" PRIMARY KEY ("tender_id","envelope")
);

-- CreateTable
CREATE TABLE "price_offer" (
    "bid_id" TEXT NOT NULL,
    "offered_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "is_tax_included" BOOLEAN NOT NULL,
    "tax_rate" INTEGER,
    "lines" JSONB NOT NULL DEFAULT '[]',
    "corrected_minor" BIGINT,
    "correction_reason" TEXT NOT NULL DEFAULT '',
    "exchange" JSONB,
    "compared_minor" BIGINT,
    "checked_by_id" TEXT,
    "checked_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "price_offer_pkey" PRIMARY KEY ("bid_id")
);

-- CreateTable
CREATE TABLE "bid_query" (
    "id" TEXT NOT NULL,
    "bid_id" TEXT NOT NULL,
    "kind" "bid_query_kind" NOT NULL,
    "finding" JSONB,
    "question" TEXT NOT NULL,
    "asked_by_id" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_by_id" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "decision" "bid_query_decision",
    "reason" TEXT NOT NULL DEFAULT '',
    "decided_by_id" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "bid_query_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report" (
    "tender_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "drafted_by_id" TEXT NOT NULL,
    "drafted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_pkey" PRIMARY KEY ("tender_id","number")
);

-- CreateTable
CREATE TABLE "report_approval" (
    "tender_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "user_id" TEXT NOT NULL,
    "opinion" "report_opinion" NOT NULL,
    "statement" TEXT NOT NULL DEFAULT '',
    "given_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_approval_pkey" PRIMARY KEY ("tender_id","number","user_id")
);

-- CreateTable
CREATE TABLE "letter" (
    "id" TEXT NOT NULL,
    "tender_id" TEXT NOT NULL,
    "bid_id" TEXT,
    "sealed_bid_id" TEXT,
    "kind" "letter_kind" NOT NULL,
    "locale" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "sent_by_id" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "challenge" (
    "id" TEXT NOT NULL,
    "tender_id" TEXT NOT NULL,
    "bid_id" TEXT,
    "challenger" TEXT NOT NULL,
    "grounds" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "entered_by_id" TEXT NOT NULL,
    "state" "challenge_state" NOT NULL DEFAULT 'open',
    "decision" TEXT NOT NULL DEFAULT '',
    "decided_by_id" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award" (
    "tender_id" TEXT NOT NULL,
    "bid_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "awarded_by_id" TEXT NOT NULL,
    "awarded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_pkey" PRIMARY KEY ("tender_id")
);

-- CreateTable
CREATE TABLE "contract" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "tender_id" TEXT NOT NULL,
    "bid_id" TEXT NOT NULL,
    "applicant_name" TEXT NOT NULL,
    "amount_minor" BIGINT,
    "currency" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conflict_declaration" (
    "id" TEXT NOT NULL,
    "tender_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "bid_id" TEXT,
    "state" "conflict_state" NOT NULL DEFAULT 'requested',
    "text" TEXT NOT NULL DEFAULT '',
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "declared_at" TIMESTAMPTZ(3),
    "reviewed_by_id" TEXT,
    "review_reason" TEXT NOT NULL DEFAULT '',
    "reviewed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "conflict_declaration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "knock_out_finding" (
    "bid_id" TEXT NOT NULL,
    "criterion_id" TEXT NOT NULL,
    "verdict" "knock_out_verdict" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "found_by_id" TEXT NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_by_id" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "knock_out_finding_pkey" PRIMARY KEY ("bid_id","criterion_id")
);

-- CreateTable
CREATE TABLE "scorecard" (
    "id" TEXT NOT NULL,
    "tender_id" TEXT NOT NULL,
    "bid_id" TEXT NOT NULL,
    "evaluator_id" TEXT NOT NULL,
    "state" "scorecard_state" NOT NULL DEFAULT 'empty',
    "submitted_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "scorecard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scorecard_submission" (
    "scorecard_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "commit_hash" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "reopened_reason" TEXT NOT NULL DEFAULT '',
    "reopened_by_id" TEXT,

    CONSTRAINT "scorecard_submission_pkey" PRIMARY KEY ("scorecard_id","number")
);

-- CreateTable
CREATE TABLE "consensus" (
    "id" TEXT NOT NULL,
    "tender_id" TEXT NOT NULL,
    "bid_id" TEXT NOT NULL,
    "criterion_id" TEXT NOT NULL,
    "level" DOUBLE PRECISION NOT NULL,
    "reason" TEXT NOT NULL,
    "present" JSONB NOT NULL,
    "agreed_by_id" TEXT NOT NULL,
    "agreed_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "consensus_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dissent" (
    "consensus_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "point" TEXT NOT NULL,
    "stated_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_by_id" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "dissent_pkey" PRIMARY KEY ("consensus_id","member_id")
);

-- CreateTable
CREATE TABLE "panel_confirmation" (
    "tender_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "record_hash" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "panel_confirmation_pkey" PRIMARY KEY ("tender_id","user_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "applicant_organisation_id_name_key" ON "applicant"("organisation_id", "name");

-- CreateIndex
CREATE INDEX "sealed_bid_applicant_id_idx" ON "sealed_bid"("applicant_id");

-- CreateIndex
CREATE UNIQUE INDEX "sealed_bid_tender_id_applicant_id_key" ON "sealed_bid"("tender_id", "applicant_id");

-- CreateIndex
CREATE INDEX "sealed_file_sealed_bid_id_idx" ON "sealed_file"("sealed_bid_id");

-- CreateIndex
CREATE UNIQUE INDEX "submission_sealed_bid_id_number_key" ON "submission"("sealed_bid_id", "number");

-- CreateIndex
CREATE INDEX "question_tender_id_idx" ON "question"("tender_id");

-- CreateIndex
CREATE INDEX "bid_query_bid_id_idx" ON "bid_query"("bid_id");

-- CreateIndex
CREATE INDEX "report_approval_user_id_idx" ON "report_approval"("user_id");

-- CreateIndex
CREATE INDEX "letter_tender_id_idx" ON "letter"("tender_id");

-- CreateIndex
CREATE INDEX "letter_bid_id_idx" ON "letter"("bid_id");

-- CreateIndex
CREATE INDEX "challenge_tender_id_idx" ON "challenge"("tender_id");

-- CreateIndex
CREATE INDEX "challenge_bid_id_idx" ON "challenge"("bid_id");

-- CreateIndex
CREATE INDEX "award_bid_id_idx" ON "award"("bid_id");

-- CreateIndex
CREATE UNIQUE INDEX "contract_tender_id_key" ON "contract"("tender_id");

-- CreateIndex
CREATE INDEX "contract_organisation_id_idx" ON "contract"("organisation_id");

-- CreateIndex
CREATE INDEX "contract_bid_id_idx" ON "contract"("bid_id");

-- CreateIndex
CREATE INDEX "conflict_declaration_user_id_idx" ON "conflict_declaration"("user_id");

-- CreateIndex
CREATE INDEX "conflict_declaration_bid_id_idx" ON "conflict_declaration"("bid_id");

-- CreateIndex
CREATE UNIQUE INDEX "conflict_declaration_tender_id_user_id_bid_id_key" ON "conflict_declaration"("tender_id", "user_id", "bid_id") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "knock_out_finding_criterion_id_idx" ON "knock_out_finding"("criterion_id");

-- CreateIndex
CREATE INDEX "scorecard_tender_id_idx" ON "scorecard"("tender_id");

-- CreateIndex
CREATE INDEX "scorecard_evaluator_id_idx" ON "scorecard"("evaluator_id");

-- CreateIndex
CREATE UNIQUE INDEX "scorecard_bid_id_evaluator_id_key" ON "scorecard"("bid_id", "evaluator_id");

-- CreateIndex
CREATE INDEX "consensus_tender_id_idx" ON "consensus"("tender_id");

-- CreateIndex
CREATE INDEX "consensus_criterion_id_idx" ON "consensus"("criterion_id");

-- CreateIndex
CREATE UNIQUE INDEX "consensus_bid_id_criterion_id_key" ON "consensus"("bid_id", "criterion_id");

-- CreateIndex
CREATE INDEX "dissent_member_id_idx" ON "dissent"("member_id");

-- CreateIndex
CREATE INDEX "panel_confirmation_user_id_idx" ON "panel_confirmation"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "bid_sealed_bid_id_key" ON "bid"("sealed_bid_id");

-- CreateIndex
CREATE INDEX "bid_applicant_id_idx" ON "bid"("applicant_id");

-- CreateIndex
CREATE INDEX "invitation_applicant_id_idx" ON "invitation"("applicant_id");

-- CreateIndex
CREATE INDEX "rating_document_id_idx" ON "rating"("document_id");

-- CreateIndex
CREATE INDEX "user_applicant_id_idx" ON "user"("applicant_id");

-- AddForeignKey
ALTER TABLE "user" ADD CONSTRAINT "user_applicant_id_fkey" FOREIGN KEY ("applicant_id") REFERENCES "applicant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_applicant_id_fkey" FOREIGN KEY ("applicant_id") REFERENCES "applicant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applicant" ADD CONSTRAINT "applicant_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sealed_bid" ADD CONSTRAINT "sealed_bid_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sealed_bid" ADD CONSTRAINT "sealed_bid_applicant_id_fkey" FOREIGN KEY ("applicant_id") REFERENCES "applicant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sealed_file" ADD CONSTRAINT "sealed_file_sealed_bid_id_fkey" FOREIGN KEY ("sealed_bid_id") REFERENCES "sealed_bid"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_sealed_bid_id_fkey" FOREIGN KEY ("sealed_bid_id") REFERENCES "sealed_bid"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_applicant_id_fkey" FOREIGN KEY ("applicant_id") REFERENCES "applicant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening" ADD CONSTRAINT "opening_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price_offer" ADD CONSTRAINT "price_offer_bid_id_fkey" FOREIGN KEY ("bid_id") REFERENCES "bid"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bid_query" ADD CONSTRAINT "bid_query_bid_id_fkey" FOREIGN KEY ("bid_id") REFERENCES "bid"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_approval" ADD CONSTRAINT "report_approval_tender_id_number_fkey" FOREIGN KEY ("tender_id", "number") REFERENCES "report"("tender_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_approval" ADD CONSTRAINT "report_approval_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_bid_id_fkey" FOREIGN KEY ("bid_id") REFERENCES "bid"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_bid_id_fkey" FOREIGN KEY ("bid_id") REFERENCES "bid"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award" ADD CONSTRAINT "award_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award" ADD CONSTRAINT "award_bid_id_fkey" FOREIGN KEY ("bid_id") REFERENCES "bid"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract" ADD CONSTRAINT "contract_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract" ADD CONSTRAINT "contract_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract" ADD CONSTRAINT "contract_bid_id_fkey" FOREIGN KEY ("bid_id") REFERENCES "bid"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict_declaration" ADD CONSTRAINT "conflict_declaration_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict_declaration" ADD CONSTRAINT "conflict_declaration_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict_declaration" ADD CONSTRAINT "conflict_declaration_bid_id_fkey" FOREIGN KEY ("bid_id") REFERENCES "bid"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "knock_out_finding" ADD CONSTRAINT "knock_out_finding_bid_id_fkey" FOREIGN KEY ("bid_id") REFERENCES "bid"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "knock_out_finding" ADD CONSTRAINT "knock_out_finding_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scorecard" ADD CONSTRAINT "scorecard_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scorecard" ADD CONSTRAINT "scorecard_bid_id_fkey" FOREIGN KEY ("bid_id") REFERENCES "bid"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scorecard" ADD CONSTRAINT "scorecard_evaluator_id_fkey" FOREIGN KEY ("evaluator_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scorecard_submission" ADD CONSTRAINT "scorecard_submission_scorecard_id_fkey" FOREIGN KEY ("scorecard_id") REFERENCES "scorecard"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consensus" ADD CONSTRAINT "consensus_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consensus" ADD CONSTRAINT "consensus_bid_id_fkey" FOREIGN KEY ("bid_id") REFERENCES "bid"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consensus" ADD CONSTRAINT "consensus_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dissent" ADD CONSTRAINT "dissent_consensus_id_fkey" FOREIGN KEY ("consensus_id") REFERENCES "consensus"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dissent" ADD CONSTRAINT "dissent_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "panel_confirmation" ADD CONSTRAINT "panel_confirmation_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "panel_confirmation" ADD CONSTRAINT "panel_confirmation_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bid" ADD CONSTRAINT "bid_applicant_id_fkey" FOREIGN KEY ("applicant_id") REFERENCES "applicant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bid" ADD CONSTRAINT "bid_sealed_bid_id_fkey" FOREIGN KEY ("sealed_bid_id") REFERENCES "sealed_bid"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "bid_document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What was submitted, agreed, sent or awarded stays as it was.
CREATE TRIGGER submission_append_only BEFORE UPDATE OR DELETE ON submission FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER submission_keep BEFORE TRUNCATE ON submission FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER scorecard_submission_append_only BEFORE UPDATE OR DELETE ON scorecard_submission FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER scorecard_submission_keep BEFORE TRUNCATE ON scorecard_submission FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER report_append_only BEFORE UPDATE OR DELETE ON report FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER report_keep BEFORE TRUNCATE ON report FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER report_approval_append_only BEFORE UPDATE OR DELETE ON report_approval FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER report_approval_keep BEFORE TRUNCATE ON report_approval FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER letter_append_only BEFORE UPDATE OR DELETE ON letter FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER letter_keep BEFORE TRUNCATE ON letter FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER award_append_only BEFORE UPDATE OR DELETE ON award FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER award_keep BEFORE TRUNCATE ON award FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sealed_file_stays BEFORE UPDATE OR DELETE ON sealed_file
  FOR EACH ROW WHEN (OLD.submitted_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stored_file_stays BEFORE UPDATE ON stored_file
  FOR EACH ROW WHEN (OLD.sha256 IS DISTINCT FROM NEW.sha256 OR OLD.content IS DISTINCT FROM NEW.content)
  EXECUTE FUNCTION refuse_change();

-- What must never be.
ALTER TABLE opening ADD CONSTRAINT opening_by_two CHECK (confirmed_by_id <> proposed_by_id);
ALTER TABLE opening ADD CONSTRAINT opening_recorded
  CHECK (num_nulls(confirmed_by_id, confirmed_at, record, record_hash) IN (0, 4));
ALTER TABLE submission ADD CONSTRAINT submission_hashes
  CHECK (technical_hash ~ '^[0-9a-f]{64}$' AND financial_hash ~ '^[0-9a-f]{64}$' AND number > 0);
ALTER TABLE sealed_file ADD CONSTRAINT sealed_file_hash CHECK (sha256 ~ '^[0-9a-f]{64}$' AND byte_length >= 0);
ALTER TABLE sealed_bid ADD CONSTRAINT sealed_bid_withdrawn CHECK ((withdrawn_at IS NOT NULL) = (state = 'withdrawn'));
ALTER TABLE sealed_bid ADD CONSTRAINT sealed_bid_declared CHECK ((declaration IS NULL) = (declared_at IS NULL));
ALTER TABLE question ADD CONSTRAINT question_settled
  CHECK ((state = 'asked') = (answered_at IS NULL) AND (answered_at IS NULL) = (answered_by_id IS NULL));
ALTER TABLE knock_out_finding ADD CONSTRAINT knock_out_finding_by_two CHECK (confirmed_by_id <> found_by_id);
ALTER TABLE knock_out_finding ADD CONSTRAINT knock_out_finding_reason CHECK (verdict = 'pass' OR reason <> '');
ALTER TABLE conflict_declaration ADD CONSTRAINT conflict_declaration_declared
  CHECK ((state = 'requested') = (declared_at IS NULL));
ALTER TABLE conflict_declaration ADD CONSTRAINT conflict_declaration_reviewed
  CHECK ((state IN ('cleared', 'restricted', 'removed')) = (reviewed_at IS NOT NULL)
    AND (reviewed_at IS NULL) = (reviewed_by_id IS NULL) AND reviewed_by_id <> user_id);
ALTER TABLE panel_member ADD CONSTRAINT panel_member_absent CHECK ((absent_at IS NULL) = (absence_reason = ''));
ALTER TABLE scorecard ADD CONSTRAINT scorecard_submitted CHECK (state <> 'submitted' OR submitted_at IS NOT NULL);
ALTER TABLE scorecard_submission ADD CONSTRAINT scorecard_submission_hash
  CHECK (commit_hash ~ '^[0-9a-f]{64}$' AND number > 0 AND (number = 1 OR reopened_reason <> ''));
ALTER TABLE rating ADD CONSTRAINT rating_not_applicable CHECK (level IS NOT NULL OR comment <> '');
ALTER TABLE rating ADD CONSTRAINT rating_page CHECK (page IS NULL OR (page > 0 AND document_id IS NOT NULL));
ALTER TABLE consensus ADD CONSTRAINT consensus_reason CHECK (reason <> '');
ALTER TABLE dissent ADD CONSTRAINT dissent_answered
  CHECK (num_nulls(answered_by_id, answered_at) IN (0, 2) AND (answered_at IS NULL) = (answer = ''));
ALTER TABLE price_offer ADD CONSTRAINT price_offer_amounts
  CHECK (offered_minor >= 0 AND corrected_minor >= 0 AND compared_minor >= 0 AND tax_rate BETWEEN 0 AND 10000);
ALTER TABLE price_offer ADD CONSTRAINT price_offer_checked
  CHECK (num_nulls(corrected_minor, compared_minor, checked_by_id, checked_at) IN (0, 4)
    AND (corrected_minor = offered_minor OR correction_reason <> ''));
ALTER TABLE bid_query ADD CONSTRAINT bid_query_decided
  CHECK (num_nulls(decision, decided_by_id, decided_at) IN (0, 3) AND (decision IS NULL) = (reason = ''));
ALTER TABLE report ADD CONSTRAINT report_hash CHECK (content_hash ~ '^[0-9a-f]{64}$' AND number > 0);
ALTER TABLE report_approval ADD CONSTRAINT report_approval_dissent CHECK (opinion = 'approves' OR statement <> '');
ALTER TABLE challenge ADD CONSTRAINT challenge_decided
  CHECK ((state = 'open') = (decided_at IS NULL) AND (decided_at IS NULL) = (decision = ''));
ALTER TABLE tender ADD CONSTRAINT tender_standstill
  CHECK (num_nulls(notified_at, standstill_starts_at, standstill_ends_at) IN (0, 3)
    AND standstill_ends_at > standstill_starts_at);
