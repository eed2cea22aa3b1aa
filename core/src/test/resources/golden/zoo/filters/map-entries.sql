select k1_0.name
  from Keeper k1_0
  where exists(select 1
  from Keeper_scores s1_0
  where (s1_0.scores_KEY=? and s1_0.scores>?) and k1_0.id=s1_0.Keeper_id)
  order by k1_0.id fetch first 20 rows only;
