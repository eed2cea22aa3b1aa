select k1_0.id
  from Keeper k1_0
  order by k1_0.id fetch first 20 rows only;

select s1_0.scores_KEY,s1_0.scores,k1_0.id
  from Keeper k1_0
  join Keeper_scores s1_0 on k1_0.id=s1_0.Keeper_id
  where k1_0.id=any(?)
  order by k1_0.id,s1_0.scores_KEY,s1_0.scores fetch first ? rows only;

select v1_1.code,v1_1.name,v1_0.visas,k1_0.id
  from Keeper k1_0
  join Keeper_visas v1_0 on k1_0.id=v1_0.Keeper_id
  join Country v1_1 on v1_1.code=v1_0.visas_KEY
  where k1_0.id=any(?)
  order by k1_0.id,v1_1.code,v1_1.name,v1_0.visas fetch first ? rows only;
