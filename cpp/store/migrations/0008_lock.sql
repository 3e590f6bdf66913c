-- SPDX-License-Identifier: Apache-2.0
-- A fingerprint of what was locked, so that a change from a device that had not heard of the lock is seen.

ALTER TABLE "meeting" ADD COLUMN locked_digest TEXT;
