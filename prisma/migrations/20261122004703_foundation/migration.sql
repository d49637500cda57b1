-- CreateEnum
CREATE TYPE "role" AS ENUM ('administrator', 'procurement_officer', 'committee_chair', 'evaluator', 'weighting_expert', 'network_coordinator', 'medical_auditor', 'claims_officer', 'finance_officer', 'provider_user', 'applicant_user', 'client_user', 'member', 'observer');

-- CreateEnum
CREATE TYPE "tender_kind" AS ENUM ('insurer', 'provider');

-- CreateEnum
CREATE TYPE "tender_state" AS ENUM ('draft', 'weighing', 'evaluation', 'result');

-- CreateEnum
CREATE TYPE "rating_aggregation" AS ENUM ('mean', 'median');

-- CreateEnum
CREATE TYPE "missing_value_policy" AS ENUM ('zero', 'exclude');

-- CreateEnum
CREATE TYPE "criterion_kind" AS ENUM ('weighted', 'knock_out');

-- CreateEnum
CREATE TYPE "weighing_expert_state" AS ENUM ('invited', 'started', 'submitted');

-- CreateEnum
CREATE TYPE "weight_method" AS ENUM ('bayesian_best_worst', 'arithmetic_mean', 'geometric_mean', 'consensus', 'published', 'equal');

-- CreateEnum
CREATE TYPE "evidence_status" AS ENUM ('provided', 'missing', 'not_applicable');

-- CreateTable
CREATE TABLE "organisation" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "defaultLocale" TEXT NOT NULL DEFAULT 'en',
    "currency" TEXT NOT NULL DEFAULT 'USD',
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "twoFactorEnabled" BOOLEAN DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "roles" "role"[],
    "locale" TEXT NOT NULL DEFAULT 'en',
    "deactivated_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "issuer" TEXT,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "two_factor" (
    "id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "verified" BOOLEAN DEFAULT true,
    "failedVerificationCount" INTEGER DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "roles" "role"[],
    "locale" TEXT NOT NULL DEFAULT 'en',
    "token_hash" TEXT NOT NULL,
    "invited_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "organisation_id" TEXT,
    "actor_id" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "outbox_message" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "not_before" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_failure" TEXT,

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mailbox_message" (
    "id" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mailbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "actor_id" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "output" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("actor_id","command","key")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "page_count" INTEGER,
    "content" BYTEA NOT NULL,
    "uploaded_by_id" TEXT NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "template" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT,
    "kind" "tender_kind" NOT NULL,
    "title" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tender" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "kind" "tender_kind" NOT NULL,
    "title" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "currency" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "state" "tender_state" NOT NULL DEFAULT 'draft',
    "fictional" BOOLEAN NOT NULL DEFAULT false,
    "rating_aggregation" "rating_aggregation" NOT NULL DEFAULT 'mean',
    "missing_value_policy" "missing_value_policy" NOT NULL DEFAULT 'zero',
    "template_id" TEXT,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "tender_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "domain" (
    "id" TEXT NOT NULL,
    "tender_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "domain_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "criterion" (
    "id" TEXT NOT NULL,
    "tender_id" TEXT NOT NULL,
    "domain_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "criterion_kind" NOT NULL DEFAULT 'weighted',
    "title" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "unit" JSONB NOT NULL,
    "evidence_required" JSONB NOT NULL,
    "value_function" JSONB,
    "knock_out" JSONB,
    "minimum_value" DOUBLE PRECISION,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "weighing_expert" (
    "id" TEXT NOT NULL,
    "tender_id" TEXT NOT NULL,
    "user_id" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "affiliation" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL DEFAULT 'en',
    "token_hash" TEXT NOT NULL,
    "state" "weighing_expert_state" NOT NULL DEFAULT 'invited',
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "submitted_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "weighing_expert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "judgement_sheet" (
    "id" TEXT NOT NULL,
    "expert_id" TEXT NOT NULL,
    "question_set" TEXT NOT NULL,
    "best" TEXT,
    "worst" TEXT,
    "best_to_others" JSONB NOT NULL,
    "others_to_worst" JSONB NOT NULL,
    "kept" JSONB NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "judgement_sheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "weight_set" (
    "id" TEXT NOT NULL,
    "tender_id" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "method" "weight_method" NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',
    "printed_total" INTEGER,
    "normalised_at" TIMESTAMPTZ(3),
    "normalised_by_id" TEXT,
    "normalised_reason" TEXT,
    "provenance" JSONB NOT NULL,
    "position" INTEGER NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "weight_set_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "weight" (
    "weight_set_id" TEXT NOT NULL,
    "criterion_id" TEXT NOT NULL,
    "printed" INTEGER,
    "share" DOUBLE PRECISION,

    CONSTRAINT "weight_pkey" PRIMARY KEY ("weight_set_id","criterion_id")
);

-- CreateTable
CREATE TABLE "weight_lock" (
    "tender_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "weight_set_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "locked_by_id" TEXT NOT NULL,
    "locked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "weight_lock_pkey" PRIMARY KEY ("tender_id","version")
);

-- CreateTable
CREATE TABLE "panel_member" (
    "tender_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "panel_member_pkey" PRIMARY KEY ("tender_id","user_id")
);

-- CreateTable
CREATE TABLE "bid" (
    "id" TEXT NOT NULL,
    "tender_id" TEXT NOT NULL,
    "letter" TEXT NOT NULL,
    "applicant_name" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT '',
    "identifier" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "published_rating" DOUBLE PRECISION,
    "published_rating_scale" DOUBLE PRECISION,
    "published_rating_source" TEXT,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "bid_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bid_document" (
    "id" TEXT NOT NULL,
    "bid_id" TEXT NOT NULL,
    "file_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "bid_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" TEXT NOT NULL,
    "bid_id" TEXT NOT NULL,
    "criterion_id" TEXT NOT NULL,
    "status" "evidence_status" NOT NULL,
    "value" JSONB,
    "source" TEXT NOT NULL DEFAULT '',
    "period" TEXT NOT NULL DEFAULT '',
    "document_id" TEXT,
    "page" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "entered_by_id" TEXT NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rating" (
    "bid_id" TEXT NOT NULL,
    "criterion_id" TEXT NOT NULL,
    "evaluator_id" TEXT NOT NULL,
    "level" DOUBLE PRECISION NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "rated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "rating_pkey" PRIMARY KEY ("bid_id","criterion_id","evaluator_id")
);

-- CreateTable
CREATE TABLE "sampling" (
    "id" TEXT NOT NULL,
    "tender_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "input_hash" TEXT NOT NULL,
    "method_version" TEXT NOT NULL,
    "seed" INTEGER NOT NULL,
    "result" JSONB NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sampling_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE INDEX "user_organisation_id_idx" ON "user"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_userId_idx" ON "session"("userId");

-- CreateIndex
CREATE INDEX "account_userId_idx" ON "account"("userId");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "two_factor_userId_idx" ON "two_factor"("userId");

-- CreateIndex
CREATE INDEX "two_factor_secret_idx" ON "two_factor"("secret");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_organisation_id_idx" ON "invitation"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_hash_key" ON "audit_entry"("hash");

-- CreateIndex
CREATE INDEX "audit_entry_organisation_id_seq_idx" ON "audit_entry"("organisation_id", "seq");

-- CreateIndex
CREATE INDEX "audit_entry_subject_type_subject_id_seq_idx" ON "audit_entry"("subject_type", "subject_id", "seq");

-- CreateIndex
CREATE INDEX "outbox_message_sent_at_not_before_idx" ON "outbox_message"("sent_at", "not_before");

-- CreateIndex
CREATE INDEX "mailbox_message_sent_at_idx" ON "mailbox_message"("sent_at");

-- CreateIndex
CREATE INDEX "stored_file_organisation_id_idx" ON "stored_file"("organisation_id");

-- CreateIndex
CREATE INDEX "template_organisation_id_idx" ON "template"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "tender_organisation_id_reference_key" ON "tender"("organisation_id", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "domain_tender_id_code_key" ON "domain"("tender_id", "code");

-- CreateIndex
CREATE INDEX "criterion_domain_id_idx" ON "criterion"("domain_id");

-- CreateIndex
CREATE UNIQUE INDEX "criterion_tender_id_code_key" ON "criterion"("tender_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "weighing_expert_token_hash_key" ON "weighing_expert"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "weighing_expert_tender_id_email_key" ON "weighing_expert"("tender_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "judgement_sheet_expert_id_question_set_key" ON "judgement_sheet"("expert_id", "question_set");

-- CreateIndex
CREATE INDEX "weight_set_tender_id_idx" ON "weight_set"("tender_id");

-- CreateIndex
CREATE INDEX "weight_criterion_id_idx" ON "weight"("criterion_id");

-- CreateIndex
CREATE INDEX "weight_lock_weight_set_id_idx" ON "weight_lock"("weight_set_id");

-- CreateIndex
CREATE INDEX "panel_member_user_id_idx" ON "panel_member"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "bid_tender_id_letter_key" ON "bid"("tender_id", "letter");

-- CreateIndex
CREATE UNIQUE INDEX "bid_tender_id_applicant_name_key" ON "bid"("tender_id", "applicant_name");

-- CreateIndex
CREATE INDEX "bid_document_bid_id_idx" ON "bid_document"("bid_id");

-- CreateIndex
CREATE INDEX "bid_document_file_id_idx" ON "bid_document"("file_id");

-- CreateIndex
CREATE INDEX "evidence_criterion_id_idx" ON "evidence"("criterion_id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_bid_id_criterion_id_key" ON "evidence"("bid_id", "criterion_id");

-- CreateIndex
CREATE INDEX "rating_criterion_id_idx" ON "rating"("criterion_id");

-- CreateIndex
CREATE INDEX "rating_evaluator_id_idx" ON "rating"("evaluator_id");

-- CreateIndex
CREATE UNIQUE INDEX "sampling_tender_id_kind_input_hash_key" ON "sampling"("tender_id", "kind", "input_hash");

-- AddForeignKey
ALTER TABLE "user" ADD CONSTRAINT "user_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template" ADD CONSTRAINT "template_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tender" ADD CONSTRAINT "tender_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "domain" ADD CONSTRAINT "domain_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_domain_id_fkey" FOREIGN KEY ("domain_id") REFERENCES "domain"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "weighing_expert" ADD CONSTRAINT "weighing_expert_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "weighing_expert" ADD CONSTRAINT "weighing_expert_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement_sheet" ADD CONSTRAINT "judgement_sheet_expert_id_fkey" FOREIGN KEY ("expert_id") REFERENCES "weighing_expert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "weight_set" ADD CONSTRAINT "weight_set_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "weight" ADD CONSTRAINT "weight_weight_set_id_fkey" FOREIGN KEY ("weight_set_id") REFERENCES "weight_set"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "weight" ADD CONSTRAINT "weight_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "weight_lock" ADD CONSTRAINT "weight_lock_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "weight_lock" ADD CONSTRAINT "weight_lock_weight_set_id_fkey" FOREIGN KEY ("weight_set_id") REFERENCES "weight_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "panel_member" ADD CONSTRAINT "panel_member_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "panel_member" ADD CONSTRAINT "panel_member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bid" ADD CONSTRAINT "bid_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bid_document" ADD CONSTRAINT "bid_document_bid_id_fkey" FOREIGN KEY ("bid_id") REFERENCES "bid"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bid_document" ADD CONSTRAINT "bid_document_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_bid_id_fkey" FOREIGN KEY ("bid_id") REFERENCES "bid"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "bid_document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_bid_id_fkey" FOREIGN KEY ("bid_id") REFERENCES "bid"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_evaluator_id_fkey" FOREIGN KEY ("evaluator_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sampling" ADD CONSTRAINT "sampling_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tender"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The audit record: appended only through this function, one entry at a time, each hashed over the one before.
CREATE FUNCTION append_audit_entry(
  entry_at timestamptz, entry_organisation_id text, entry_actor_id text, entry_command text,
  entry_subject_type text, entry_subject_id text, entry_payload text
) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  last_hash text;
  new_seq bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('audit_entry'));
  SELECT hash INTO last_hash FROM audit_entry ORDER BY seq DESC LIMIT 1;
  last_hash := coalesce(last_hash, repeat('0', 64));
  INSERT INTO audit_entry (at, organisation_id, actor_id, command, subject_type, subject_id, payload, previous_hash, hash)
  VALUES (entry_at, entry_organisation_id, entry_actor_id, entry_command, entry_subject_type, entry_subject_id,
    entry_payload, last_hash, encode(sha256(convert_to(last_hash || entry_payload, 'UTF8')), 'hex'))
  RETURNING seq INTO new_seq;
  RETURN new_seq;
END $$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_keep BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER weight_lock_append_only BEFORE UPDATE ON weight_lock
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What must never be.
ALTER TABLE "user" ADD CONSTRAINT user_has_a_role CHECK (cardinality(roles) > 0);
ALTER TABLE weight ADD CONSTRAINT weight_printed_range CHECK (printed IS NULL OR printed BETWEEN 0 AND 10000);
ALTER TABLE weight ADD CONSTRAINT weight_share_range CHECK (share IS NULL OR share BETWEEN 0 AND 1);
ALTER TABLE weight ADD CONSTRAINT weight_is_something CHECK (printed IS NOT NULL OR share IS NOT NULL);
ALTER TABLE evidence ADD CONSTRAINT evidence_value_only_when_provided
  CHECK ((status = 'provided') = (value IS NOT NULL));
ALTER TABLE evidence ADD CONSTRAINT evidence_page_positive CHECK (page IS NULL OR page > 0);
ALTER TABLE criterion ADD CONSTRAINT criterion_knock_out_is_not_weighted
  CHECK (kind <> 'knock_out' OR (value_function IS NULL AND minimum_value IS NULL));
ALTER TABLE criterion ADD CONSTRAINT criterion_minimum_value_range
  CHECK (minimum_value IS NULL OR minimum_value BETWEEN 0 AND 100);
ALTER TABLE judgement_sheet ADD CONSTRAINT judgement_sheet_best_is_not_worst
  CHECK (best IS NULL OR worst IS NULL OR best <> worst);
ALTER TABLE stored_file ADD CONSTRAINT stored_file_length CHECK (byte_length = octet_length(content));
