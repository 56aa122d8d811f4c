"""What a visit is made of: its tables, the snapshot `VisitPlan`, and the `Edit` that changes it."""

from sqlalchemy.orm import configure_mappers

from delegation_planner.model import schema as schema

# Records can be read only when all tables are known; SQLAlchemy would put this off to the first use of its ORM.
configure_mappers()
