CREATE TABLE "plg_sichuan"."adoptions" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"publication_id" uuid NOT NULL,
	"title" text NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"org_unit_name" text NOT NULL,
	"plan" text NOT NULL,
	"adopted_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "adoptions_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "plg_sichuan"."method_reviews" (
	"tenant_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"decision" text NOT NULL,
	"opinion" text NOT NULL,
	"decided_by" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "method_reviews_tenant_id_submission_id_pk" PRIMARY KEY("tenant_id","submission_id")
);
--> statement-breakpoint
CREATE TABLE "plg_sichuan"."methods" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"org_unit_id" uuid NOT NULL,
	"org_unit_name" text NOT NULL,
	"org_path" text COLLATE "C" NOT NULL,
	"title" text NOT NULL,
	"sections" jsonb NOT NULL,
	"exchange_id" uuid NOT NULL,
	"submitted_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "methods_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "plg_sichuan"."visits" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"point_id" uuid NOT NULL,
	"point_name" text NOT NULL,
	"kind" text NOT NULL,
	"visited_on" date NOT NULL,
	"visitors" text NOT NULL,
	"findings" text NOT NULL,
	"advice" text NOT NULL,
	"recorded_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "visits_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "adoptions_once" ON "plg_sichuan"."adoptions" USING btree ("tenant_id","publication_id","org_unit_id");--> statement-breakpoint
CREATE INDEX "methods_unit" ON "plg_sichuan"."methods" USING btree ("tenant_id","org_path","id");--> statement-breakpoint
CREATE INDEX "visits_point" ON "plg_sichuan"."visits" USING btree ("tenant_id","point_id","visited_on");