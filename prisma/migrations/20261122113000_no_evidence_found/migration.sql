-- AlterTable
ALTER TABLE "rating" ADD COLUMN     "no_evidence" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE rating ADD CONSTRAINT rating_no_evidence CHECK (NOT (no_evidence AND document_id IS NOT NULL));
