select v1_0.day_,v1_0.note,v1_0.cage_house,v1_0.cage_number
  from Visit v1_0
  order by case when (v1_0.note) is null then 1 else 0 end,v1_0.note,v1_0.cage_house,v1_0.cage_number,v1_0.day_ limit 2;
