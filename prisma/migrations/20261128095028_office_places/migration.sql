-- CreateIndex
CREATE INDEX "published_office_latitude_longitude_idx" ON "published_office"("latitude", "longitude");
