-- AlterEnum
ALTER TYPE "sign_in_way" ADD VALUE 'GBIZID' BEFORE 'DEMO';
