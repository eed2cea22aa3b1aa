select v1_0.day_,v1_0.note,v1_0.cage_house,v1_0.cage_number
  from Visit v1_0
  order by v1_0.note asc nulls last,v1_0.cage_house,v1_0.cage_number,v1_0.day_ fetch first 2 rows only;
