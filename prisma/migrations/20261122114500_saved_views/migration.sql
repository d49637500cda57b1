-- CreateTable
CREATE TABLE "saved_view" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "owner_id" TEXT NOT NULL,
    "register" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "saved_view_organisation_id_register_idx" ON "saved_view"("organisation_id", "register");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_owner_id_register_name_key" ON "saved_view"("owner_id", "register", "name");

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What must never be.
ALTER TABLE saved_view ADD CONSTRAINT saved_view_name CHECK (char_length(name) BETWEEN 1 AND 60);
ALTER TABLE saved_view ADD CONSTRAINT saved_view_query CHECK (char_length(query) <= 2000);
