-- CreateEnum
CREATE TYPE "PhraseOrigin" AS ENUM ('typed', 'confirmed');

-- CreateTable
CREATE TABLE "client_phrase" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "offer_id" UUID,
    "never_line" TEXT,
    "text" TEXT NOT NULL,
    "origin" "PhraseOrigin" NOT NULL,
    "prospect_id" UUID,
    "assessment_id" UUID,
    "added_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "added_by_id" UUID NOT NULL,
    "taken_back_at" TIMESTAMP(3),
    "taken_back_by_id" UUID,

    CONSTRAINT "client_phrase_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE INDEX "client_phrase_workspace_id_offer_id_added_at_idx" ON "client_phrase"("workspace_id", "offer_id", "added_at");

-- CreateIndex
CREATE INDEX "client_phrase_workspace_id_assessment_id_idx" ON "client_phrase"("workspace_id", "assessment_id");

-- CreateIndex
CREATE INDEX "client_phrase_workspace_id_prospect_id_idx" ON "client_phrase"("workspace_id", "prospect_id");

-- AddForeignKey
ALTER TABLE "client_phrase" ADD CONSTRAINT "client_phrase_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_phrase" ADD CONSTRAINT "client_phrase_workspace_id_offer_id_fkey" FOREIGN KEY ("workspace_id", "offer_id") REFERENCES "offer"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_phrase" ADD CONSTRAINT "client_phrase_workspace_id_prospect_id_fkey" FOREIGN KEY ("workspace_id", "prospect_id") REFERENCES "prospect"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_phrase" ADD CONSTRAINT "client_phrase_workspace_id_assessment_id_fkey" FOREIGN KEY ("workspace_id", "assessment_id") REFERENCES "assessment"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_phrase" ADD CONSTRAINT "client_phrase_workspace_id_added_by_id_fkey" FOREIGN KEY ("workspace_id", "added_by_id") REFERENCES "member"("workspace_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_phrase" ADD CONSTRAINT "client_phrase_workspace_id_taken_back_by_id_fkey" FOREIGN KEY ("workspace_id", "taken_back_by_id") REFERENCES "member"("workspace_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- Of one offer or of one line of what the firm never does; a prospect's own words name where they were confirmed.
ALTER TABLE client_phrase
  ADD CONSTRAINT client_phrase_one_target CHECK (num_nonnulls(offer_id, never_line) = 1),
  ADD CONSTRAINT client_phrase_source CHECK (num_nonnulls(prospect_id, assessment_id) = CASE WHEN origin = 'confirmed' THEN 2 ELSE 0 END),
  ADD CONSTRAINT client_phrase_taken_back CHECK (num_nonnulls(taken_back_at, taken_back_by_id) IN (0, 2));

-- A phrase is taken back or restored, and follows the line it belongs to; nothing else of it changes.
GRANT SELECT, INSERT ON client_phrase TO touchstone_app;
GRANT UPDATE (never_line, taken_back_at, taken_back_by_id) ON client_phrase TO touchstone_app;

ALTER TABLE client_phrase ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_workspace ON client_phrase
  USING (workspace_id = current_workspace()) WITH CHECK (workspace_id = current_workspace());
