select k1_0.id
  from Keeper k1_0
  order by k1_0.id fetch first 20 rows only;

select l1_0.languages,k1_0.id
  from Keeper k1_0
  join Keeper_languages l1_0 on k1_0.id=l1_0.Keeper_id
  where k1_0.id=any(?)
  order by k1_0.id,l1_0.languages fetch first ? rows only;

select s1_0.shifts,s1_0.shifts_ORDER,k1_0.id
  from Keeper k1_0
  join Keeper_shifts s1_0 on k1_0.id=s1_0.Keeper_id
  where k1_0.id=any(?)
  order by k1_0.id,s1_0.shifts_ORDER fetch first ? rows only;
