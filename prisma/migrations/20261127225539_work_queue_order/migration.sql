-- CreateIndex
CREATE INDEX "declaration_received_at_id_idx" ON "declaration"("received_at", "id");
